import type { LetterChannel } from '@vestibule/domain/letters';
import type { Db } from '#platform/database.ts';

/** A letter that is to go out. `recipient`: an e-mail address, or a telephone number in international form (`+85291234567`). */
export interface NewLetter {
  readonly id: string;
  readonly channel: LetterChannel;
  /** What it tells: an alert, `contact-code` or `contact-replaced`. */
  readonly kind: string;
  readonly recipient: string;
  readonly locale: string;
  /** Empty for a text message. */
  readonly subject: string;
  readonly body: string;
  readonly createdAt: Date;
}

export interface DueLetter extends NewLetter {
  /** With the one for which it was taken. */
  readonly attempts: number;
}

/** To whom and how an alert goes. `email` is the primary account's, null where it has none or there is no such account any more. */
export interface Reader {
  readonly internetUserId: string;
  readonly language: string;
  readonly declinedAlerts: readonly string[];
  readonly email: string | null;
}

/** What became of an attempt; `nextAttemptAt` undefined: no more are made. */
export interface FailedAttempt {
  readonly at: Date;
  readonly nextAttemptAt: Date | undefined;
  readonly error: string;
  /** Whether the words are of no use to anybody any more. */
  readonly forget: boolean;
}

const listed = {
  id: true,
  channel: true,
  kind: true,
  recipient: true,
  locale: true,
  subject: true,
  createdAt: true,
  attempts: true,
  nextAttemptAt: true,
  sentAt: true,
  givenUpAt: true,
  lastError: true,
} as const;

/** Letters that leave the house. `noteQueued` hears of each, so that the post is taken as soon as the act is done. */
export const letterRepository = (db: Db, noteQueued: () => void) => ({
  /** Belongs into the transaction of the act that it tells of: neither stands without the other. */
  queue: async (letter: NewLetter): Promise<void> => {
    const { createdAt } = letter;
    await db.outgoingLetter.create({ data: { ...letter, nextAttemptAt: createdAt } });
    noteQueued();
  },

  /** One statement: acts of every kind ask for it. */
  readerOf: async (userId: string): Promise<Reader | undefined> => {
    const [reader] = await db.$queryRaw<Reader[]>`
      SELECT u."internetUserId", u."language", u."declinedAlerts", a."email"
      FROM "InternetUser" AS u
      LEFT JOIN "AccountLink" AS l ON l."userId" = u."id" AND l."position" = 1
      LEFT JOIN "BasicAccount" AS a ON a."id" = l."accountId"
      WHERE u."id" = ${userId}::uuid`;
    return reader;
  },

  /**
   * Takes the letter that is due longest, counts the attempt, and keeps it from others until `heldUntil`: no transaction stays open while a
   * mail server thinks. Of nodes that ask at once each gets another letter. A node that dies leaves it to be tried again.
   */
  takeDue: async (now: Date, heldUntil: Date): Promise<DueLetter | undefined> => {
    const [letter] = await db.$queryRaw<DueLetter[]>`
      UPDATE "OutgoingLetter" AS taken
      SET "attempts" = taken."attempts" + 1, "nextAttemptAt" = ${heldUntil}::timestamptz
      FROM (
        SELECT "id" FROM "OutgoingLetter"
        WHERE "nextAttemptAt" <= ${now}::timestamptz AND "sentAt" IS NULL AND "givenUpAt" IS NULL
        ORDER BY "nextAttemptAt", "id" LIMIT 1 FOR UPDATE SKIP LOCKED) AS due
      WHERE taken."id" = due."id"
      RETURNING taken."id", taken."channel", taken."kind", taken."recipient", taken."locale", taken."subject", taken."body",
        taken."createdAt", taken."attempts"`;
    return letter;
  },

  /** Its words go: what was sent is no business of a backup. */
  markSent: async (id: string, at: Date): Promise<void> => {
    await db.outgoingLetter.update({ where: { id }, data: { sentAt: at, body: '', lastError: null } });
  },

  markFailed: async (id: string, { at, nextAttemptAt, error, forget }: FailedAttempt): Promise<void> => {
    const end = nextAttemptAt === undefined ? { givenUpAt: at } : { nextAttemptAt };
    await db.outgoingLetter.update({
      where: { id },
      data: { ...end, lastError: error, ...(forget ? { body: '' } : {}) },
    });
  },

  /** Tries again what waits or was given up; false where it is not there, was sent, or has no words left. */
  retry: async (id: string, at: Date): Promise<boolean> => {
    const { count } = await db.outgoingLetter.updateMany({
      where: { id, sentAt: null, body: { not: '' } },
      data: { givenUpAt: null, nextAttemptAt: at },
    });
    return count > 0;
  },

  /** Newest first, without their words. */
  list: (limit: number) =>
    db.outgoingLetter.findMany({
      select: listed,
      orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
      take: limit,
    }),

  find: (id: string) => db.outgoingLetter.findUnique({ where: { id } }),

  /** Those that were made before a time and wait for nothing any more. */
  purge: async (before: Date): Promise<number> => {
    const done = { OR: [{ sentAt: { not: null } }, { givenUpAt: { not: null } }] };
    return (await db.outgoingLetter.deleteMany({ where: { createdAt: { lt: before }, ...done } })).count;
  },
});

export type LetterRepository = ReturnType<typeof letterRepository>;
