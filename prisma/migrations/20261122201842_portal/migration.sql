-- AlterTable
ALTER TABLE "BasicAccount" ADD COLUMN     "addressLines" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "BasicPassword" ADD COLUMN     "mustChange" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Broadcast" ADD COLUMN     "audience" TEXT NOT NULL DEFAULT 'all',
ADD COLUMN     "until" TIMESTAMPTZ(3),
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "InternetUser" ADD COLUMN     "cancelledAt" TIMESTAMPTZ(3),
ADD COLUMN     "declinedAlerts" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
-- A session that stands already was proved when it began.
ALTER TABLE "Session" ADD COLUMN     "provedAt" TIMESTAMPTZ(3);
UPDATE "Session" SET "provedAt" = "createdAt";
ALTER TABLE "Session" ALTER COLUMN "provedAt" SET NOT NULL;

-- CreateTable
CREATE TABLE "BroadcastAttachment" (
    "id" UUID NOT NULL,
    "broadcastId" UUID NOT NULL,
    "locale" TEXT,
    "position" INTEGER NOT NULL,
    "fileName" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "BroadcastAttachment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TermsVersion" (
    "version" TEXT NOT NULL,
    "effectiveFrom" CHAR(10) NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "sections" JSONB NOT NULL,

    CONSTRAINT "TermsVersion_pkey" PRIMARY KEY ("version")
);

-- CreateTable
CREATE TABLE "Enquiry" (
    "id" UUID NOT NULL,
    "reference" TEXT NOT NULL,
    "userId" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "replyTo" TEXT,
    "locale" TEXT NOT NULL,
    "sentAt" TIMESTAMPTZ(3) NOT NULL,
    "handledAt" TIMESTAMPTZ(3),
    "handledBy" TEXT,

    CONSTRAINT "Enquiry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CancellationDraft" (
    "id" UUID NOT NULL,
    "browserHash" CHAR(64) NOT NULL,
    "userId" UUID NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "cancelledAt" TIMESTAMPTZ(3),

    CONSTRAINT "CancellationDraft_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ContactChange" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "codeMac" CHAR(64) NOT NULL,
    "attemptsLeft" INTEGER NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "ContactChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutgoingLetter" (
    "id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "locale" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL,
    "nextAttemptAt" TIMESTAMPTZ(3) NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "sentAt" TIMESTAMPTZ(3),
    "givenUpAt" TIMESTAMPTZ(3),
    "lastError" TEXT,

    CONSTRAINT "OutgoingLetter_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "BroadcastAttachment_broadcastId_position_key" ON "BroadcastAttachment"("broadcastId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Enquiry_reference_key" ON "Enquiry"("reference");

-- CreateIndex
CREATE INDEX "Enquiry_sentAt_id_idx" ON "Enquiry"("sentAt" DESC, "id");

-- CreateIndex
CREATE INDEX "Enquiry_userId_sentAt_idx" ON "Enquiry"("userId", "sentAt");

-- CreateIndex
CREATE UNIQUE INDEX "CancellationDraft_browserHash_key" ON "CancellationDraft"("browserHash");

-- CreateIndex
CREATE INDEX "CancellationDraft_userId_idx" ON "CancellationDraft"("userId");

-- CreateIndex
CREATE INDEX "CancellationDraft_expiresAt_idx" ON "CancellationDraft"("expiresAt");

-- CreateIndex
CREATE INDEX "ContactChange_expiresAt_idx" ON "ContactChange"("expiresAt");

-- CreateIndex
CREATE UNIQUE INDEX "ContactChange_accountId_channel_key" ON "ContactChange"("accountId", "channel");

-- CreateIndex
CREATE INDEX "OutgoingLetter_nextAttemptAt_idx" ON "OutgoingLetter"("nextAttemptAt");

-- CreateIndex
CREATE INDEX "OutgoingLetter_createdAt_idx" ON "OutgoingLetter"("createdAt");

-- AddForeignKey
ALTER TABLE "BroadcastAttachment" ADD CONSTRAINT "BroadcastAttachment_broadcastId_fkey" FOREIGN KEY ("broadcastId") REFERENCES "Broadcast"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Enquiry" ADD CONSTRAINT "Enquiry_userId_fkey" FOREIGN KEY ("userId") REFERENCES "InternetUser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CancellationDraft" ADD CONSTRAINT "CancellationDraft_userId_fkey" FOREIGN KEY ("userId") REFERENCES "InternetUser"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ContactChange" ADD CONSTRAINT "ContactChange_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "BasicAccount"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma can't express.
ALTER TABLE "BasicAccount" ALTER COLUMN "addressLines" SET NOT NULL;
ALTER TABLE "InternetUser" ALTER COLUMN "declinedAlerts" SET NOT NULL;
UPDATE "InternetUser" SET "cancelledAt" = "registeredAt" WHERE "status" = 'cancelled';
ALTER TABLE "InternetUser" ADD CONSTRAINT "InternetUser_cancelledAt_check" CHECK (("status" = 'cancelled') = ("cancelledAt" IS NOT NULL));
ALTER TABLE "Broadcast" ADD CONSTRAINT "Broadcast_audience_check" CHECK ("audience" IN ('all', 'individuals', 'corporates'));
ALTER TABLE "Broadcast" ADD CONSTRAINT "Broadcast_until_check" CHECK ("until" > "publishedAt");
ALTER TABLE "BroadcastAttachment" ADD CONSTRAINT "BroadcastAttachment_size_check" CHECK ("size" = octet_length("content"));
ALTER TABLE "ContactChange" ADD CONSTRAINT "ContactChange_channel_check" CHECK ("channel" IN ('email', 'phone'));
ALTER TABLE "ContactChange" ADD CONSTRAINT "ContactChange_attemptsLeft_check" CHECK ("attemptsLeft" >= 0);
ALTER TABLE "OutgoingLetter" ADD CONSTRAINT "OutgoingLetter_channel_check" CHECK ("channel" IN ('mail', 'text'));
