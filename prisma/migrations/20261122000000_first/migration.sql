-- CreateEnum
CREATE TYPE "HolderKind" AS ENUM ('individual', 'joint', 'corporate');

-- CreateEnum
CREATE TYPE "AccountStatus" AS ENUM ('open', 'closed');

-- CreateEnum
CREATE TYPE "BasicPasswordOrigin" AS ENUM ('issued', 'chosen');

-- CreateEnum
CREATE TYPE "InternetUserStatus" AS ENUM ('active', 'cancelled');

-- CreateTable
CREATE TABLE "BasicAccount" (
    "id" UUID NOT NULL,
    "basicUserId" CHAR(8) NOT NULL,
    "holderKind" "HolderKind" NOT NULL,
    "status" "AccountStatus" NOT NULL DEFAULT 'open',
    "nameZh" TEXT NOT NULL,
    "nameEn" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "language" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BasicAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AccountHolderIdentity" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "prefixMac" CHAR(64) NOT NULL,

    CONSTRAINT "AccountHolderIdentity_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BasicPassword" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "sequence" INTEGER NOT NULL,
    "origin" "BasicPasswordOrigin" NOT NULL,
    "salt" TEXT NOT NULL,
    "pepperVersion" INTEGER NOT NULL,
    "digest" TEXT,
    "tag" INTEGER,
    "setAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BasicPassword_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InternetUser" (
    "id" UUID NOT NULL,
    "internetUserId" CHAR(8) NOT NULL,
    "key" CHAR(8) NOT NULL,
    "status" "InternetUserStatus" NOT NULL DEFAULT 'active',
    "language" TEXT NOT NULL,
    "registeredAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSignInAt" TIMESTAMPTZ(3),
    "failedSignIns" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "InternetUser_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "InternetPassword" (
    "userId" UUID NOT NULL,
    "digest" TEXT NOT NULL,
    "algorithm" TEXT NOT NULL,
    "cost" INTEGER NOT NULL,
    "pepperVersion" INTEGER NOT NULL,
    "setAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "InternetPassword_pkey" PRIMARY KEY ("userId")
);

-- CreateTable
CREATE TABLE "AccountLink" (
    "accountId" UUID NOT NULL,
    "userId" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "linkedAt" TIMESTAMPTZ(3) NOT NULL,
    "provenAt" TIMESTAMPTZ(3),

    CONSTRAINT "AccountLink_pkey" PRIMARY KEY ("accountId")
);

-- CreateTable
CREATE TABLE "RegistrationDraft" (
    "id" UUID NOT NULL,
    "browserHash" CHAR(64) NOT NULL,
    "step" TEXT NOT NULL,
    "termsVersion" TEXT NOT NULL,
    "termsLocale" TEXT NOT NULL,
    "termsAcceptedAt" TIMESTAMPTZ(3) NOT NULL,
    "category" TEXT,
    "basicUserIds" TEXT[],
    "identityPrefix" TEXT,
    "internetUserId" TEXT,
    "passwordDigest" TEXT,
    "passwordAlgorithm" TEXT,
    "passwordCost" INTEGER,
    "pepperVersion" INTEGER,
    "registeredAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "RegistrationDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Session" (
    "id" UUID NOT NULL,
    "tokenHash" CHAR(64) NOT NULL,
    "userId" UUID NOT NULL,
    "stage" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL,
    "previousSignInAt" TIMESTAMPTZ(3),
    "failuresSincePrevious" INTEGER NOT NULL DEFAULT 0,
    "putOffPositions" INTEGER[],
    "userAgent" TEXT NOT NULL,

    CONSTRAINT "Session_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HumanCheckChallenge" (
    "id" UUID NOT NULL,
    "purpose" TEXT NOT NULL,
    "way" TEXT NOT NULL,
    "browserHash" CHAR(64) NOT NULL,
    "answerMac" TEXT,
    "workSalt" TEXT,
    "workBits" INTEGER,
    "workRounds" INTEGER,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "HumanCheckChallenge_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FailedAttempts" (
    "subject" TEXT NOT NULL,
    "count" INTEGER NOT NULL,
    "rests" INTEGER NOT NULL,
    "restedUntil" TIMESTAMPTZ(3),
    "updatedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "FailedAttempts_pkey" PRIMARY KEY ("subject")
);

-- CreateTable
CREATE TABLE "TermsAcceptance" (
    "userId" UUID NOT NULL,
    "version" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "acceptedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "TermsAcceptance_pkey" PRIMARY KEY ("userId","version")
);

-- CreateTable
CREATE TABLE "Broadcast" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "topic" TEXT NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "Broadcast_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "BroadcastText" (
    "broadcastId" UUID NOT NULL,
    "locale" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,

    CONSTRAINT "BroadcastText_pkey" PRIMARY KEY ("broadcastId","locale")
);

-- CreateTable
CREATE TABLE "BroadcastRead" (
    "userId" UUID NOT NULL,
    "broadcastId" UUID NOT NULL,
    "readAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "BroadcastRead_pkey" PRIMARY KEY ("userId","broadcastId")
);

-- CreateTable
CREATE TABLE "MaintenanceWindow" (
    "id" UUID NOT NULL,
    "startsAt" TIMESTAMPTZ(3) NOT NULL,
    "endsAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "MaintenanceWindow_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "sequence" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "event" TEXT NOT NULL,
    "actor" TEXT NOT NULL,
    "data" JSONB NOT NULL,
    "previousHash" CHAR(64) NOT NULL,
    "hash" CHAR(64) NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "BasicAccount_basicUserId_key" ON "BasicAccount"("basicUserId");

-- CreateIndex
CREATE INDEX "AccountHolderIdentity_accountId_idx" ON "AccountHolderIdentity"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "BasicPassword_accountId_sequence_key" ON "BasicPassword"("accountId", "sequence");

-- CreateIndex
CREATE UNIQUE INDEX "InternetUser_key_key" ON "InternetUser"("key");

-- CreateIndex
CREATE UNIQUE INDEX "AccountLink_userId_position_key" ON "AccountLink"("userId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "RegistrationDraft_browserHash_key" ON "RegistrationDraft"("browserHash");

-- CreateIndex
CREATE INDEX "RegistrationDraft_expiresAt_idx" ON "RegistrationDraft"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "Session_tokenHash_key" ON "Session"("tokenHash");

-- CreateIndex
CREATE INDEX "Session_userId_idx" ON "Session"("userId");

-- CreateIndex
CREATE INDEX "Session_lastSeenAt_idx" ON "Session"("lastSeenAt");

-- CreateIndex
CREATE INDEX "HumanCheckChallenge_expiresAt_idx" ON "HumanCheckChallenge"("expiresAt");

-- CreateIndex
CREATE INDEX "FailedAttempts_updatedAt_idx" ON "FailedAttempts"("updatedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Broadcast_reference_key" ON "Broadcast"("reference");

-- CreateIndex
CREATE INDEX "Broadcast_publishedAt_id_idx" ON "Broadcast"("publishedAt" DESC, "id");

-- CreateIndex
CREATE INDEX "BroadcastRead_broadcastId_idx" ON "BroadcastRead"("broadcastId");

-- CreateIndex
CREATE INDEX "MaintenanceWindow_endsAt_idx" ON "MaintenanceWindow"("endsAt");

-- CreateIndex
CREATE INDEX "AuditEvent_at_idx" ON "AuditEvent"("at");

-- CreateIndex
CREATE UNIQUE INDEX "AuditEvent_subject_sequence_key" ON "AuditEvent"("subject", "sequence");

-- AddForeignKey
ALTER TABLE "AccountHolderIdentity" ADD CONSTRAINT "AccountHolderIdentity_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "BasicAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BasicPassword" ADD CONSTRAINT "BasicPassword_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "BasicAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "InternetPassword" ADD CONSTRAINT "InternetPassword_userId_fkey" FOREIGN KEY ("userId") REFERENCES "InternetUser"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountLink" ADD CONSTRAINT "AccountLink_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "BasicAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AccountLink" ADD CONSTRAINT "AccountLink_userId_fkey" FOREIGN KEY ("userId") REFERENCES "InternetUser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Session" ADD CONSTRAINT "Session_userId_fkey" FOREIGN KEY ("userId") REFERENCES "InternetUser"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TermsAcceptance" ADD CONSTRAINT "TermsAcceptance_userId_fkey" FOREIGN KEY ("userId") REFERENCES "InternetUser"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BroadcastText" ADD CONSTRAINT "BroadcastText_broadcastId_fkey" FOREIGN KEY ("broadcastId") REFERENCES "Broadcast"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BroadcastRead" ADD CONSTRAINT "BroadcastRead_userId_fkey" FOREIGN KEY ("userId") REFERENCES "InternetUser"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "BroadcastRead" ADD CONSTRAINT "BroadcastRead_broadcastId_fkey" FOREIGN KEY ("broadcastId") REFERENCES "Broadcast"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on by hand: what schema.prisma can't express.

-- Shapes (rules §1). The domain refuses them first; these stand for imports, hands and mistakes.
ALTER TABLE "BasicAccount" ADD CONSTRAINT "BasicAccount_basicUserId_check" CHECK ("basicUserId" ~ '^[0-9]{8}$');
ALTER TABLE "InternetUser" ADD CONSTRAINT "InternetUser_internetUserId_check" CHECK ("internetUserId" ~ '^[A-Za-z0-9]{8}$');
ALTER TABLE "InternetUser" ADD CONSTRAINT "InternetUser_key_check" CHECK ("key"::text = lower("internetUserId"::text));
ALTER TABLE "InternetUser" ADD CONSTRAINT "InternetUser_failedSignIns_check" CHECK ("failedSignIns" >= 0);
ALTER TABLE "AccountLink" ADD CONSTRAINT "AccountLink_position_check" CHECK ("position" BETWEEN 1 AND 4);
ALTER TABLE "FailedAttempts" ADD CONSTRAINT "FailedAttempts_count_check" CHECK ("count" >= 0 AND "rests" >= 0);
ALTER TABLE "MaintenanceWindow" ADD CONSTRAINT "MaintenanceWindow_endsAt_check" CHECK ("endsAt" > "startsAt");

-- A Basic Password is either the present one (whole digest) or retired (20-bit tag); an account has one present one.
ALTER TABLE "BasicPassword" ADD CONSTRAINT "BasicPassword_digest_tag_check" CHECK (num_nonnulls("digest", "tag") = 1);
ALTER TABLE "BasicPassword" ADD CONSTRAINT "BasicPassword_tag_check" CHECK ("tag" BETWEEN 0 AND 1048575);
CREATE UNIQUE INDEX "BasicPassword_accountId_present_key" ON "BasicPassword"("accountId") WHERE "digest" IS NOT NULL;

-- The audit log only grows (security: Data).
CREATE FUNCTION "refuse_change"() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'object_not_in_prerequisite_state';
END
$$;
CREATE TRIGGER "AuditEvent_append_only" BEFORE UPDATE OR DELETE OR TRUNCATE ON "AuditEvent"
  FOR EACH STATEMENT EXECUTE FUNCTION "refuse_change"();
