import type { Locale } from '@vestibule/domain/locales';
import type { Db } from '#platform/database.ts';

export interface Acceptance {
  readonly userId: string;
  readonly version: string;
  /** The language in which they were read. */
  readonly locale: Locale;
  readonly acceptedAt: Date;
}

export const termsRepository = (db: Db) => ({
  /** False where this version was accepted before; what was said first stands. */
  accept: async (acceptance: Acceptance): Promise<boolean> =>
    (await db.termsAcceptance.createMany({ data: [acceptance], skipDuplicates: true })).count === 1,

  accepted: async (userId: string, version: string): Promise<boolean> =>
    (await db.termsAcceptance.count({ where: { userId, version } })) > 0,
});

export type TermsRepository = ReturnType<typeof termsRepository>;
