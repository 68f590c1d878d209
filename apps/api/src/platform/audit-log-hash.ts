import type { KeyedHashes } from './keyed-hash.ts';

/** An event as it stands in the database. */
export interface AuditRow {
  readonly id: string;
  /** `user:<uuid>`, `account:<uuid>` or `system`: each has a chain of its own. */
  readonly subject: string;
  /** From 1, without gaps. */
  readonly sequence: number;
  readonly at: Date;
  readonly event: string;
  readonly actor: string;
  readonly data: unknown;
  /** Of the event before it, for the same subject. */
  readonly previousHash: string;
}

/** Where a chain ends. */
export interface AuditEnd {
  readonly subject: string;
  readonly sequence: number;
  readonly hash: string;
}

/** What the first event of a chain follows. */
export const firstHash = '0'.repeat(64);

/** Sorted by name, so that a JSON column's own order does not matter; undefined for what no event of ours holds. */
const canonical = (data: unknown): string | undefined =>
  typeof data === 'object' && data !== null && !Array.isArray(data)
    ? JSON.stringify(Object.entries(data).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : undefined;

/** A database may be made to hold times that are none. */
const timeOf = (at: Date): string => (Number.isNaN(at.getTime()) ? 'never' : at.toISOString());

/**
 * The hash of an event: of all that its row holds, the hash before it included, and not to be made without this installation's key. So
 * who owns the database alone can't write a chain that holds (decision 0025).
 */
export const auditHash = (keyedHashes: KeyedHashes, row: AuditRow): string => {
  const { id, subject, sequence, at, event, actor, previousHash } = row;
  const told = canonical(row.data);
  const facts = told === undefined ? [] : [told];
  const parts = [id, subject, String(sequence), timeOf(at), event, actor, ...facts, previousHash];
  return keyedHashes.mac('audit-event', ...parts);
};

/** Shows that a chain did end there once. */
export const auditEndMac = (keyedHashes: KeyedHashes, { subject, sequence, hash }: AuditEnd): string =>
  keyedHashes.mac('audit-head', subject, String(sequence), hash);
