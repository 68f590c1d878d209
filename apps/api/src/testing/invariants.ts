import type { Database } from '#platform/database.ts';

type Prisma = Database['prisma'];

/** What must never be found, whatever was asked of the server: each question finds the rows that break a rule. */
const questions: Readonly<Record<string, string>> = {
  'two Internet User IDs that differ in case only':
    'SELECT lower("internetUserId") FROM "InternetUser" GROUP BY 1 HAVING count(*) > 1',
  'an Internet User ID that is compared by another':
    'SELECT "id" FROM "InternetUser" WHERE "key" <> lower("internetUserId")',
  'an Internet User without a password, or a password of nobody who may sign in': `SELECT u."id" FROM "InternetUser" u
     LEFT JOIN "InternetPassword" p ON p."userId" = u."id" WHERE (p."userId" IS NULL) = (u."status" = 'active')`,
  'a cancelled Internet User whom an account still serves': `SELECT u."id" FROM "InternetUser" u JOIN "AccountLink" l ON l."userId" = u."id" WHERE u."status" <> 'active'`,
  'a cancelled Internet User with a remembered browser': `SELECT u."id" FROM "InternetUser" u JOIN "KnownDevice" d ON d."userId" = u."id" WHERE u."status" <> 'active'`,
  'a proof for a cancellation that outlived its user': `SELECT d."id" FROM "CancellationDraft" d JOIN "InternetUser" u ON u."id" = d."userId"
     WHERE (d."cancelledAt" IS NULL) <> (u."status" = 'active')`,
  'a cancellation that the audit log lacks': `SELECT u."id" FROM "InternetUser" u WHERE u."status" = 'cancelled' AND NOT EXISTS (SELECT FROM "AuditEvent" e
     WHERE e."subject" = 'user:' || u."id"::text AND e."event" IN ('cancellation.completed', 'cancellation.ordered'))`,
  'an Internet User without a primary account': `SELECT u."id" FROM "InternetUser" u WHERE u."status" = 'active'
     AND NOT EXISTS (SELECT FROM "AccountLink" l WHERE l."userId" = u."id" AND l."position" = 1)`,
  'two primary accounts, two accounts in one place, or more than four':
    'SELECT "userId" FROM "AccountLink" GROUP BY "userId" HAVING min("position") <> 1 OR max("position") > 4 OR count(DISTINCT "position") <> count(*)',
  'an account of another category than its primary': `SELECT l."accountId" FROM "AccountLink" l JOIN "BasicAccount" a ON a."id" = l."accountId"
     JOIN "AccountLink" l1 ON l1."userId" = l."userId" AND l1."position" = 1 JOIN "BasicAccount" a1 ON a1."id" = l1."accountId"
     WHERE (a."holderKind" = 'corporate') <> (a1."holderKind" = 'corporate')`,
  'a primary account that was never proved':
    'SELECT "accountId" FROM "AccountLink" WHERE "position" = 1 AND "provenAt" IS NULL',
  // Changed without a proof is what a cancelled user leaves to the next: the Basic Password stays the account's own.
  'a linked account proved without a change': `SELECT l."accountId" FROM "AccountLink" l JOIN "BasicPassword" p ON p."accountId" = l."accountId" AND p."digest" IS NOT NULL
     WHERE l."position" > 1 AND l."provenAt" IS NOT NULL AND (p."origin" <> 'chosen' OR p."mustChange")`,
  'a session of nobody who may sign in': `SELECT s."id" FROM "Session" s JOIN "InternetUser" u ON u."id" = s."userId" WHERE u."status" <> 'active'`,
  'an active session whose investor still has an issued Basic Password': `SELECT s."id" FROM "Session" s JOIN "AccountLink" l ON l."userId" = s."userId" AND NOT l."position" = ANY (s."putOffPositions")
     JOIN "BasicPassword" p ON p."accountId" = l."accountId" AND p."digest" IS NOT NULL
     WHERE s."stage" = 'active' AND (p."origin" = 'issued' OR p."mustChange")`,
  'a primary account that was put off': 'SELECT "id" FROM "Session" WHERE 1 = ANY ("putOffPositions")',
  'more than twelve remembered Basic Passwords':
    'SELECT "accountId" FROM "BasicPassword" GROUP BY "accountId" HAVING count(*) > 12',
  'an account without exactly one present Basic Password': `SELECT a."id" FROM "BasicAccount" a LEFT JOIN "BasicPassword" p ON p."accountId" = a."id" AND p."digest" IS NOT NULL
     GROUP BY a."id" HAVING count(p."id") <> 1`,
  'a present Basic Password that is not the newest': `SELECT p."id" FROM "BasicPassword" p JOIN "BasicPassword" newer ON newer."accountId" = p."accountId"
     AND newer."sequence" > p."sequence" WHERE p."digest" IS NOT NULL`,
  'a retired Basic Password that can still be verified, or not be told apart':
    'SELECT "id" FROM "BasicPassword" WHERE ("digest" IS NULL) = ("tag" IS NULL)',
  'a finished registration that still holds a password': `SELECT "id" FROM "RegistrationDraft" WHERE "step" = 'done' AND "passwordDigest" IS NOT NULL`,
  // What has expired is emptied altogether.
  'a draft to be confirmed that lacks what is confirmed': `SELECT "id" FROM "RegistrationDraft" WHERE "step" = 'review'
     AND (("passwordDigest" IS NULL) <> ("internetUserId" IS NULL) OR "category" IS NULL)`,
  'a count of attempts below zero': 'SELECT "subject" FROM "FailedAttempts" WHERE "count" < 0 OR "rests" < 0',
  'a broken chain of audit events': `SELECT "id" FROM (SELECT "id", "sequence", "previousHash",
       row_number() OVER (PARTITION BY "subject" ORDER BY "sequence") AS place,
       lag("hash", 1, repeat('0', 64)) OVER (PARTITION BY "subject" ORDER BY "sequence") AS before FROM "AuditEvent") AS chained
     WHERE "previousHash" <> before OR "sequence" <> place`,
  'a registration that the audit log lacks': `SELECT u."id" FROM "InternetUser" u WHERE NOT EXISTS (SELECT FROM "AuditEvent" e
     WHERE e."subject" = 'user:' || u."id"::text AND e."event" = 'registration.completed')`,
  'a chosen Basic Password that the audit log lacks': `SELECT p."accountId" FROM "BasicPassword" p WHERE p."digest" IS NOT NULL AND p."origin" = 'chosen' AND NOT EXISTS
     (SELECT FROM "AuditEvent" e WHERE e."subject" = 'account:' || p."accountId"::text AND e."event" = 'basic_password.changed')`,
};

/** Which of the rules that a database must keep at any time it breaks, and how often. */
export const brokenInvariants = async (prisma: Prisma): Promise<string[]> => {
  const broken: string[] = [];
  for (const [rule, question] of Object.entries(questions)) {
    const rows = await prisma.$queryRawUnsafe<unknown[]>(question);
    if (rows.length > 0) broken.push(`${rule}: ${rows.length}`);
  }
  return broken;
};
