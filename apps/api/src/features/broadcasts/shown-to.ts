import type { BroadcastAudience, BroadcastTopic } from '@vestibule/domain/broadcasts';
import { join, sql } from '#platform/sql.ts';
import type { Sql } from '#platform/sql.ts';
import type { Place } from './cursor.ts';

/** Who reads, and when: what is shown depends on both, for lists, single messages, files and counts alike. */
export interface Reader {
  readonly userId: string;
  readonly audience: BroadcastAudience;
  readonly now: Date;
}

export interface Choice {
  readonly topic?: BroadcastTopic | undefined;
  /** Folded (domain: foldForSearch); empty: any. */
  readonly text: string;
  readonly unreadOnly: boolean;
}

export const everything: Choice = { text: '', unreadOnly: false };

/** The one rule: published, not past its end, not withdrawn, and for this reader. Of the table "Broadcast" AS b. */
export const shownTo = ({ audience, now }: Reader): Sql => sql`
  b."publishedAt" <= ${now} AND (b."until" IS NULL OR b."until" > ${now}) AND b."withdrawnAt" IS NULL
  AND b."audience" IN ('all', ${audience})`;

export const unreadBy = ({ userId }: Reader): Sql => sql`
  NOT EXISTS (SELECT 1 FROM "BroadcastRead" AS r WHERE r."broadcastId" = b."id" AND r."userId" = ${userId}::uuid)`;

/** `strpos` looks a text through in half of LIKE's time, and nothing in it is a wildcard (docs/benchmarks.md). */
const holding = (text: string): Sql => sql`
  EXISTS (SELECT 1 FROM "BroadcastSearch" AS s WHERE s."broadcastId" = b."id" AND strpos(s."text", ${text}) > 0)`;

/** What is shown to this reader and was chosen: "id" and "publishedAt", in no order. */
export const hits = (reader: Reader, { topic, text, unreadOnly }: Choice): Sql => {
  const conditions = [
    shownTo(reader),
    ...(topic === undefined ? [] : [sql`b."topic" = ${topic}`]),
    ...(unreadOnly ? [unreadBy(reader)] : []),
    ...(text === '' ? [] : [holding(text)]),
  ];
  return sql`SELECT b."id", b."publishedAt" FROM "Broadcast" AS b WHERE ${join(conditions, ' AND ')}`;
};

/** Where the list is read on from. */
export type From = { readonly way: 'newest' } | { readonly way: 'older' | 'newer'; readonly place: Place };

const beyond = (from: From): Sql => {
  switch (from.way) {
    case 'newest':
      return sql`TRUE`;
    case 'older':
      return sql`("publishedAt", "id") < (${from.place.publishedAt}, ${from.place.id}::uuid)`;
    case 'newer':
      return sql`("publishedAt", "id") > (${from.place.publishedAt}, ${from.place.id}::uuid)`;
  }
};

interface Window {
  readonly from: From;
  readonly count: number;
}

/**
 * One row: how many there are ("total"), how many beyond the place ("beyond"), and the ids of the next few there, nearest first ("ids").
 * A text is looked for once, whatever is counted; without one the index answers each question by itself.
 */
export const windowOf = (hitsSql: Sql, { from, count }: Window, isSearch: boolean): Sql => {
  const order = from.way === 'newer' ? sql`ASC` : sql`DESC`;
  const kept = isSearch ? sql`MATERIALIZED` : sql`NOT MATERIALIZED`;
  return sql`
    WITH h AS ${kept} (${hitsSql})
    SELECT (SELECT count(*)::int FROM h) AS "total",
           (SELECT count(*)::int FROM h WHERE ${beyond(from)}) AS "beyond",
           ARRAY(SELECT "id"::text FROM h WHERE ${beyond(from)}
                 ORDER BY "publishedAt" ${order}, "id" ${order} LIMIT ${count}) AS "ids"`;
};
