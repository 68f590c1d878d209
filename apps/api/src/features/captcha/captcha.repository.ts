import { humanCheckPurposes } from '@vestibule/domain/human-check';
import type { HumanCheckPurpose, WorkChallenge } from '@vestibule/domain/human-check';
import type { Db } from '#platform/database.ts';

/** What the right answer is: a keyed hash of the text that is seen or heard, or work to be checked. */
export type Expected =
  | { readonly way: 'picture' | 'audio'; readonly answerMac: string }
  | { readonly way: 'work'; readonly work: WorkChallenge };

export interface StoredChallenge {
  readonly id: string;
  readonly purpose: HumanCheckPurpose;
  /** Hash of the browser's cookie. */
  readonly browser: string;
  readonly expiresAt: Date;
  readonly expected: Expected;
}

interface Row {
  readonly id: string;
  readonly purpose: string;
  readonly way: string;
  readonly browserHash: string;
  readonly answerMac: string | null;
  readonly workSalt: string | null;
  readonly workBits: number | null;
  readonly workRounds: number | null;
  readonly expiresAt: Date;
}

/** A row that is not whole is no challenge: whoever brings its answer is told that it has expired. */
const expectedOf = ({ way, answerMac, workSalt, workBits, workRounds }: Row): Expected | undefined => {
  if ((way === 'picture' || way === 'audio') && answerMac !== null) return { way, answerMac };
  if (way !== 'work' || workSalt === null || workBits === null || workRounds === null) return undefined;
  return { way, work: { salt: workSalt, bits: workBits, rounds: workRounds } };
};

const challengeOf = (row: Row): StoredChallenge | undefined => {
  const purpose = humanCheckPurposes.find((known) => known === row.purpose);
  const expected = expectedOf(row);
  if (purpose === undefined || expected === undefined) return undefined;
  return { id: row.id, purpose, browser: row.browserHash, expiresAt: row.expiresAt, expected };
};

const columnsOf = (expected: Expected) => {
  switch (expected.way) {
    case 'picture':
    case 'audio':
      return { answerMac: expected.answerMac };
    case 'work':
      return { workSalt: expected.work.salt, workBits: expected.work.bits, workRounds: expected.work.rounds };
  }
};

export const captchaRepository = (db: Db) => ({
  add: async ({ browser, expected, ...challenge }: StoredChallenge): Promise<void> => {
    const row = { ...challenge, way: expected.way, browserHash: browser, ...columnsOf(expected) };
    await db.humanCheckChallenge.create({ data: row });
  },

  /** Takes a challenge away and answers it: of two takers at once one is given it. */
  take: async (id: string): Promise<StoredChallenge | undefined> => {
    const [row] = await db.$queryRaw<Row[]>`
      DELETE FROM "HumanCheckChallenge" WHERE "id" = ${id}::uuid
      RETURNING "id", "purpose", "way", "browserHash", "answerMac", "workSalt", "workBits", "workRounds", "expiresAt"`;
    return row && challengeOf(row);
  },

  /** Throws away what this browser was handed before. */
  discard: async (id: string, browser: string): Promise<void> => {
    await db.humanCheckChallenge.deleteMany({ where: { id, browserHash: browser } });
  },

  purge: async (before: Date): Promise<number> =>
    (await db.humanCheckChallenge.deleteMany({ where: { expiresAt: { lt: before } } })).count,
});

export type CaptchaRepository = ReturnType<typeof captchaRepository>;
