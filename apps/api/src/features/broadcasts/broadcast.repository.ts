import { audienceOf } from '@vestibule/domain/broadcasts';
import type { BroadcastAudience } from '@vestibule/domain/broadcasts';
import type { Db } from '#platform/database.ts';
import { sql } from '#platform/sql.ts';
import type { Place } from './cursor.ts';
import { everything, hits, shownTo, unreadBy, windowOf } from './shown-to.ts';
import type { Choice, From, Reader } from './shown-to.ts';

interface WindowRow {
  readonly total: number;
  /** How many lie beyond the place from which the list was read on. */
  readonly beyond: number;
  /** Nearest to that place first. */
  readonly ids: readonly string[];
}

const headings = (userId: string) =>
  ({ texts: { select: { locale: true, subject: true } }, reads: { where: { userId } } }) as const;
const attachmentColumns = { position: true, locale: true, fileName: true, size: true } as const;

/** What investors may read. Each question goes by the same rule (`shownTo`). */
export const broadcastRepository = (db: Db) => {
  const idOf = async (reference: string, reader: Reader): Promise<string | undefined> => {
    const [row] = await db.$queryRaw<{ id: string }[]>`
      SELECT b."id" FROM "Broadcast" AS b WHERE b."reference" = ${reference} AND ${shownTo(reader)}`;
    return row?.id;
  };

  const window = async (reader: Reader, choice: Choice, where: { from: From; count: number }) => {
    const statement = windowOf(hits(reader, choice), where, choice.text !== '');
    const [row] = await db.$queryRaw<WindowRow[]>(statement);
    return row ?? { total: 0, beyond: 0, ids: [] };
  };

  const neighbour = async (reader: Reader, choice: Choice, from: From) => {
    const { ids } = await window(reader, choice, { from, count: 1 });
    const [id] = ids;
    if (id === undefined) return undefined;
    return db.broadcast.findUnique({ where: { id }, include: headings(reader.userId) });
  };

  return {
    /** By the kind of the primary account; who has none (its cancellation is under way) is shown what is for all. */
    audienceOf: async (userId: string): Promise<BroadcastAudience> => {
      const primary = await db.accountLink.findUnique({
        where: { userId_position: { userId, position: 1 } },
        select: { account: { select: { holderKind: true } } },
      });
      return primary === null ? 'all' : audienceOf(primary.account.holderKind);
    },

    window,

    /** Subjects in every language, and this reader's mark, in the order of the ids. */
    withHeadings: async (ids: readonly string[], userId: string) => {
      const rows = await db.broadcast.findMany({
        where: { id: { in: [...ids] } },
        include: headings(userId),
      });
      const byId = new Map(rows.map((row) => [row.id, row]));
      return ids.flatMap((id) => byId.get(id) ?? []);
    },

    countUnread: async (reader: Reader): Promise<number> => {
      const [row] = await db.$queryRaw<{ unread: number }[]>`
        SELECT count(*)::int AS "unread" FROM "Broadcast" AS b WHERE ${shownTo(reader)} AND ${unreadBy(reader)}`;
      return row?.unread ?? 0;
    },

    /** undefined as well where it is not for this reader, or not now. */
    find: async (reference: string, reader: Reader) => {
      const id = await idOf(reference, reader);
      if (id === undefined) return undefined;
      const attachments = { select: attachmentColumns, orderBy: { position: 'asc' } } as const;
      return (
        (await db.broadcast.findUnique({ where: { id }, include: { texts: true, attachments } })) ?? undefined
      );
    },

    /** The next newer and the next older one of what was chosen. */
    neighbours: async (place: Place, reader: Reader, choice: Choice) => ({
      newer: await neighbour(reader, choice, { way: 'newer', place }),
      older: await neighbour(reader, choice, { way: 'older', place }),
    }),

    attachment: async ({ reference, position }: { reference: string; position: number }, reader: Reader) => {
      const broadcastId = await idOf(reference, reader);
      if (broadcastId === undefined) return null;
      const where = { broadcastId_position: { broadcastId, position } };
      return db.broadcastAttachment.findUnique({ where, select: { fileName: true, content: true } });
    },

    /** False where there is none for this reader. */
    markRead: async (reference: string, reader: Reader): Promise<boolean> => {
      const broadcastId = await idOf(reference, reader);
      if (broadcastId === undefined) return false;
      const mark = { userId: reader.userId, broadcastId, readAt: reader.now };
      await db.broadcastRead.createMany({ data: [mark], skipDuplicates: true });
      return true;
    },

    /** All that the reader could have seen at `asOf`; in one order, so that two at once cannot wait for each other. */
    markAllRead: async (reader: Reader, asOf: Date): Promise<void> => {
      const seen = hits({ ...reader, now: asOf }, { ...everything, unreadOnly: true });
      await db.$executeRaw(sql`
        INSERT INTO "BroadcastRead" ("userId", "broadcastId", "readAt")
        SELECT ${reader.userId}::uuid, h."id", ${reader.now} FROM (${seen}) AS h ORDER BY h."id"
        ON CONFLICT DO NOTHING`);
    },
  };
};

export type BroadcastRepository = ReturnType<typeof broadcastRepository>;
