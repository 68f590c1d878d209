import type { Database } from '#platform/database.ts';

type Prisma = Parameters<Parameters<Database['prisma']['$transaction']>[0]>[0];

/** An investor as the database holds them, without ids: two who did the same look the same. */
export interface Person {
  readonly internetUserId: string;
  readonly accountIds: readonly string[];
}

const userOf = async (prisma: Prisma, key: string) => {
  const user = await prisma.internetUser.findUnique({
    where: { key },
    include: {
      password: true,
      links: true,
      sessions: true,
      termsAcceptances: true,
      knownDevices: true,
      cancellationDrafts: true,
    },
  });
  if (user === null) return { id: undefined, facts: undefined };
  return {
    id: user.id,
    facts: {
      status: user.status,
      cancellations: user.cancellationDrafts.map(({ cancelledAt }) =>
        cancelledAt === null ? 'proved' : 'done',
      ),
      hasPassword: user.password !== null,
      lastSignIn: user.lastSignInAt !== null,
      links: user.links
        .map(({ position, provenAt }) => `${position}${provenAt === null ? '' : ' proven'}`)
        .toSorted(),
      sessions: user.sessions
        .map(({ stage, putOffPositions }) => `${stage} ${putOffPositions.join()}`)
        .toSorted(),
      terms: user.termsAcceptances.length,
      devices: user.knownDevices.length,
    },
  };
};

const passwordsOf = async (prisma: Prisma, accountId: string): Promise<string[]> => {
  const rows = await prisma.basicPassword.findMany({ where: { accountId }, orderBy: { sequence: 'asc' } });
  return rows.map(
    ({ sequence, origin, digest, tag }) =>
      `${sequence} ${origin}${digest === null ? '' : ' digest'}${tag === null ? '' : ' tag'}`,
  );
};

/** What the subject's record tells; throws where its chain has a gap. */
const recordOf = async (prisma: Prisma, subject: string): Promise<string[]> => {
  const events = await prisma.auditEvent.findMany({ where: { subject }, orderBy: { sequence: 'asc' } });
  events.forEach((event, index) => {
    const previous = events[index - 1];
    if (event.sequence !== index + 1 || (previous && previous.hash !== event.previousHash))
      throw new Error(`the record of ${subject} has a gap at ${event.sequence}`);
  });
  return events.map(({ event }) => event);
};

const read = async (prisma: Prisma, { internetUserId, accountIds }: Person): Promise<string> => {
  const { id, facts } = await userOf(prisma, internetUserId.toLowerCase());
  const drafts = await prisma.registrationDraft.findMany();
  const snapshot = {
    user: facts,
    passwords: await Promise.all(accountIds.map((accountId) => passwordsOf(prisma, accountId))),
    records: await Promise.all(
      [
        ...accountIds.map((accountId) => `account:${accountId}`),
        ...(id === undefined ? [] : [`user:${id}`]),
      ].map((subject) => recordOf(prisma, subject)),
    ),
    drafts: drafts.map(({ step, category, internetUserId: chosen, passwordDigest, registeredAt }) => ({
      step,
      category,
      hasDetails: chosen !== null,
      hasPassword: passwordDigest !== null,
      registered: registeredAt !== null,
    })),
  };
  return JSON.stringify(snapshot, undefined, 1);
};

/**
 * All that an act of this investor may change and that must change together. Left out: what is counted and used up on purpose before the act
 * (failed attempts, human checks). There is one draft at most: the scene removed all others. Read as of one moment: a PostgreSQL server may be about
 * the COMMIT of who was cut off, and between two reads it would look like half an act.
 */
export const snapshotOf = async (prisma: Database['prisma'], person: Person): Promise<string> =>
  prisma.$transaction(async (db) => read(db, person), { isolationLevel: 'RepeatableRead' });
