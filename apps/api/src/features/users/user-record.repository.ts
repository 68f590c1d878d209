import type { Db } from '#platform/database.ts';

const recordColumns = {
  id: true,
  internetUserId: true,
  key: true,
  status: true,
  language: true,
  registeredAt: true,
  cancelledAt: true,
  lastSignInAt: true,
  failedSignIns: true,
  sessions: {
    select: { createdAt: true, lastSeenAt: true, stage: true, userAgent: true },
    orderBy: { lastSeenAt: 'desc' },
  },
  knownDevices: {
    select: { tokenHash: true, userAgent: true, rememberedAt: true, lastSeenAt: true },
    orderBy: { lastSeenAt: 'desc' },
  },
  termsAcceptances: {
    select: { version: true, locale: true, acceptedAt: true },
    orderBy: { acceptedAt: 'desc' },
  },
  links: {
    select: {
      position: true,
      linkedAt: true,
      provenAt: true,
      account: {
        select: {
          id: true,
          basicUserId: true,
          status: true,
          email: true,
          phone: true,
          contactChanges: { select: { value: true } },
          basicPasswords: {
            where: { digest: { not: null } },
            select: { origin: true, setAt: true, mustChange: true },
          },
        },
      },
    },
    orderBy: { position: 'asc' },
  },
} as const;

/** Internet Users as the operator's desk looks at them: whole, and without any secret. */
export const userRecordRepository = (db: Db) => ({
  /** Also of a cancelled one. */
  findIdByKey: async (key: string): Promise<string | undefined> =>
    (await db.internetUser.findUnique({ where: { key }, select: { id: true } }))?.id,

  /** Of whom an account serves now. */
  findIdByBasicUserId: async (basicUserId: string): Promise<string | undefined> =>
    (await db.accountLink.findFirst({ where: { account: { basicUserId } }, select: { userId: true } }))
      ?.userId,

  find: (userId: string) =>
    db.internetUser.findUniqueOrThrow({ where: { id: userId }, select: recordColumns }),

  /** Letters and texts on their way to one of these addresses or numbers, and those that were given up. */
  letters: async (recipients: readonly string[]): Promise<{ waiting: number; givenUp: number }> => {
    const unsent = { recipient: { in: [...recipients] }, sentAt: null };
    const [waiting, givenUp] = await Promise.all([
      db.outgoingLetter.count({ where: { ...unsent, givenUpAt: null } }),
      db.outgoingLetter.count({ where: { ...unsent, givenUpAt: { not: null } } }),
    ]);
    return { waiting, givenUp };
  },
});

export type UserRecordRepository = ReturnType<typeof userRecordRepository>;
