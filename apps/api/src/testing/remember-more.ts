import type { TestApp } from './build-test-app.ts';

interface Remembering {
  readonly accountId: string;
  /** The one that the account was opened with, retired by now. */
  readonly issued: string;
  /** How many passwords are to be remembered, the issued and the present one among them. */
  readonly depth: number;
}

/** Eight digits that no rule refuses, another one for each number. */
const former = (number: number): string => `71${String(number * 7919 + 340_213).padStart(6, '0')}`;

/**
 * Puts Basic Passwords between the issued one and the present one, as twelve months of changes would: the rule of 24 hours lets no test make
 * them one by one. Answers all that were, the last first.
 */
export const rememberMore = async (
  { parts, database }: Pick<TestApp, 'parts' | 'database'>,
  { accountId, issued, depth }: Remembering,
): Promise<readonly string[]> => {
  const between = Array.from({ length: Math.max(0, depth - 2) }, (_, index) => former(index + 1));
  if (between.length === 0) return [issued];
  const { basicPassword } = database.prisma;
  const present = await basicPassword.findFirstOrThrow({ where: { accountId, digest: { not: null } } });
  const { salt, pepperVersion, setAt } = present;
  const { hasher, ids } = parts;
  const tags = await Promise.all(
    between.map(async (password) =>
      hasher.retiredTag(accountId, await hasher.hashWithSalt(password, salt, pepperVersion)),
    ),
  );
  const retired = { accountId, origin: 'chosen', salt, pepperVersion, digest: null, setAt } as const;
  await basicPassword.update({ where: { id: present.id }, data: { sequence: depth } });
  await basicPassword.createMany({
    data: tags.map((tag, index) => ({ ...retired, id: ids.uuid(), sequence: index + 2, tag })),
  });
  return [...between.toReversed(), issued];
};
