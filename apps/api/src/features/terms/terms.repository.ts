import { brandTermsOn, termsVersions } from '@vestibule/brand/terms';
import type { TermsVersion } from '@vestibule/brand/terms';
import { hongKongDay } from '@vestibule/domain/hong-kong-time';
import type { Locale } from '@vestibule/domain/locales';
import type { Db } from '#platform/database.ts';
import { termsSections } from './terms-sections.ts';

export interface Acceptance {
  readonly userId: string;
  readonly version: string;
  /** The language in which they were read. */
  readonly locale: Locale;
  readonly acceptedAt: Date;
}

export interface DatedVersion {
  readonly version: string;
  /** Calendar day in Hong Kong, YYYY-MM-DD. */
  readonly effectiveFrom: string;
}

type Row = DatedVersion & { readonly sections: unknown };

const wholeVersion = ({ version, effectiveFrom, sections }: Row): TermsVersion => ({
  version,
  effectiveFrom,
  sections: termsSections.parse(sections),
});

const dated = { version: true, effectiveFrom: true } as const;
// The publication sees to it that each version's day is no earlier than that of the one before.
const newestFirst = [{ effectiveFrom: 'desc' as const }, { publishedAt: 'desc' as const }];

/**
 * The terms of use: the brand's own versions, and after them those that the operator published. Which is in force is asked anew each time,
 * within the statement that needs it: several nodes never differ, and a publication needs no news of it.
 */
export const termsRepository = (db: Db) => ({
  /** False where this version was accepted before; what was said first stands. */
  accept: async (acceptance: Acceptance): Promise<boolean> =>
    (await db.termsAcceptance.createMany({ data: [acceptance], skipDuplicates: true })).count === 1,

  /** Whether the version in force at a moment was accepted: one statement, for every sign-in asks it. */
  acceptedInForce: async (userId: string, now: Date): Promise<boolean> => {
    const day = hongKongDay(now);
    const own = brandTermsOn(day);
    const [row] = await db.$queryRaw<{ accepted: boolean }[]>`
      SELECT EXISTS (
        SELECT 1 FROM "TermsAcceptance" WHERE "userId" = ${userId}::uuid AND "version" = coalesce((
          SELECT "version" FROM "TermsVersion"
          WHERE "effectiveFrom" <= ${day} AND "effectiveFrom" >= ${own.effectiveFrom}
          ORDER BY "effectiveFrom" DESC, "publishedAt" DESC LIMIT 1), ${own.version})
      ) AS "accepted"`;
    return row?.accepted ?? false;
  },

  /** What each version accepted was, newest first. */
  acceptancesOf: (userId: string): Promise<{ version: string; locale: string; acceptedAt: Date }[]> =>
    db.termsAcceptance.findMany({
      where: { userId },
      orderBy: [{ acceptedAt: 'desc' }, { version: 'desc' }],
      select: { version: true, locale: true, acceptedAt: true },
    }),

  /** The version in force at a moment. */
  versionInForce: async (now: Date): Promise<string> => {
    const day = hongKongDay(now);
    const own = brandTermsOn(day);
    const published = await db.termsVersion.findFirst({
      where: { effectiveFrom: { lte: day, gte: own.effectiveFrom } },
      orderBy: newestFirst,
      select: { version: true },
    });
    return published?.version ?? own.version;
  },

  /** Its text. */
  inForce: async (now: Date): Promise<TermsVersion> => {
    const day = hongKongDay(now);
    const own = brandTermsOn(day);
    const published = await db.termsVersion.findFirst({
      where: { effectiveFrom: { lte: day, gte: own.effectiveFrom } },
      orderBy: newestFirst,
    });
    return published === null ? own : wholeVersion(published);
  },

  /** Any version, former, in force or to come. */
  find: async (version: string): Promise<TermsVersion | undefined> => {
    const own = termsVersions.find((terms) => terms.version === version);
    if (own !== undefined) return own;
    const published = await db.termsVersion.findUnique({ where: { version } });
    return published === null ? undefined : wholeVersion(published);
  },

  /** All of them without their text, oldest first: the order in which they come into force. */
  versions: async (): Promise<[DatedVersion, ...DatedVersion[]]> => {
    const orderBy = [{ effectiveFrom: 'asc' as const }, { publishedAt: 'asc' as const }];
    const published = await db.termsVersion.findMany({ orderBy, select: dated });
    const [first, ...more] = termsVersions.map(({ version, effectiveFrom }) => ({ version, effectiveFrom }));
    const oldest = first ?? termsVersions[0];
    // Of one day the operator's comes after the brand's: sorting keeps the order given.
    const later = [...more, ...published];
    return [oldest, ...later.toSorted((a, b) => a.effectiveFrom.localeCompare(b.effectiveFrom))];
  },

  /** One publication after the other; who reads goes on reading. */
  lockForPublication: async (): Promise<void> => {
    await db.$executeRaw`LOCK TABLE "TermsVersion" IN SHARE ROW EXCLUSIVE MODE`;
  },

  publish: async ({ sections, ...version }: TermsVersion & { publishedAt: Date }): Promise<void> => {
    await db.termsVersion.create({ data: { ...version, sections: termsSections.parse(sections) } });
  },
});

export type TermsRepository = ReturnType<typeof termsRepository>;
