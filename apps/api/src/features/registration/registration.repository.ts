import { isLocale } from '@vestibule/domain/locales';
import { accountCategories, registrationSteps } from '@vestibule/domain/registration';
import type { Db } from '#platform/database.ts';
import type { PasswordDigest } from '#platform/password-hasher.ts';
import type { Draft, DraftDetails } from './draft.ts';

type Row = NonNullable<Awaited<ReturnType<Db['registrationDraft']['findUnique']>>>;

/** How long the shell of an expired draft is kept, to tell a browser that comes back what became of it. */
const shellLifetimeMs = 24 * 60 * 60 * 1000;

const rowOf = ({ browser, terms, details, password, ...draft }: Draft) => ({
  id: draft.id,
  browserHash: browser,
  step: draft.step,
  termsVersion: terms.version,
  termsLocale: terms.locale,
  termsAcceptedAt: terms.acceptedAt,
  category: draft.category ?? null,
  basicUserIds: [...(details?.basicUserIds ?? [])],
  identityPrefix: details?.identityPrefix ?? null,
  internetUserId: details?.internetUserId ?? null,
  passwordDigest: password?.digest ?? null,
  passwordAlgorithm: password?.algorithm ?? null,
  passwordCost: password?.cost ?? null,
  pepperVersion: password?.pepperVersion ?? null,
  registeredAt: draft.registeredAt ?? null,
  createdAt: draft.createdAt,
  expiresAt: draft.expiresAt,
});

const detailsOf = ({ basicUserIds, identityPrefix, internetUserId }: Row): DraftDetails | undefined =>
  identityPrefix === null || internetUserId === null
    ? undefined
    : { basicUserIds, identityPrefix, internetUserId };

const passwordOf = (row: Row): PasswordDigest | undefined => {
  const { passwordDigest: digest, passwordAlgorithm: algorithm, passwordCost: cost, pepperVersion } = row;
  if (digest === null || algorithm === null || cost === null || pepperVersion === null) return undefined;
  return { digest, algorithm, cost, pepperVersion };
};

/** A draft that another version of the server wrote and this one cannot read counts as none. */
const draftOf = (row: Row): Draft | undefined => {
  const step = registrationSteps.find((known) => known === row.step);
  if (step === undefined || !isLocale(row.termsLocale)) return undefined;
  return {
    id: row.id,
    browser: row.browserHash,
    step,
    terms: { version: row.termsVersion, locale: row.termsLocale, acceptedAt: row.termsAcceptedAt },
    category: accountCategories.find((known) => known === row.category),
    details: detailsOf(row),
    password: passwordOf(row),
    registeredAt: row.registeredAt ?? undefined,
    createdAt: row.createdAt,
    expiresAt: row.expiresAt,
  };
};

/** What an expired draft knew of anybody. */
const secrets = {
  basicUserIds: [],
  identityPrefix: null,
  internetUserId: null,
  passwordDigest: null,
  passwordAlgorithm: null,
  passwordCost: null,
  pepperVersion: null,
};

export const registrationRepository = (db: Db) => {
  const find = async (browser: string): Promise<Draft | undefined> => {
    const row = await db.registrationDraft.findUnique({ where: { browserHash: browser } });
    return row === null ? undefined : draftOf(row);
  };

  return {
    find,

    /** As `find`, and keeps everybody else waiting until the transaction ends. */
    lock: async (browser: string): Promise<Draft | undefined> => {
      await db.$queryRaw`SELECT "id" FROM "RegistrationDraft" WHERE "browserHash" = ${browser} FOR UPDATE`;
      return find(browser);
    },

    /** A browser has one draft: this one takes the place of any other. */
    put: async (draft: Draft): Promise<void> => {
      const row = rowOf(draft);
      await db.registrationDraft.upsert({ where: { browserHash: draft.browser }, create: row, update: row });
    },

    forget: async (browser: string): Promise<void> => {
      await db.registrationDraft.deleteMany({ where: { browserHash: browser } });
    },

    /** True for one caller only, however many ask at once. */
    forgetExpired: async (browser: string, now: Date): Promise<boolean> => {
      const where = { browserHash: browser, expiresAt: { lte: now } };
      return (await db.registrationDraft.deleteMany({ where })).count === 1;
    },

    /** Empties what has expired; the shells, and what was finished, go altogether. Answers how many went. */
    purge: async (now: Date): Promise<number> => {
      const expired = { expiresAt: { lte: now } };
      await db.registrationDraft.updateMany({
        where: { ...expired, identityPrefix: { not: null } },
        data: secrets,
      });
      const old = { expiresAt: { lte: new Date(now.getTime() - shellLifetimeMs) } };
      return (await db.registrationDraft.deleteMany({ where: { OR: [{ ...expired, step: 'done' }, old] } }))
        .count;
    },
  };
};

export type RegistrationRepository = ReturnType<typeof registrationRepository>;
