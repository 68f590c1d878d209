import { timingSafeEqual } from 'node:crypto';
import { auditEndMac, firstHash } from '#platform/audit-log-hash.ts';
import type { KeyedHashes } from '#platform/keyed-hash.ts';
import type { WalkedEvent } from './audit.repository.ts';

/**
 * What is wrong at one place: an event does not hold what was written (`altered`); one or more are gone from here on (`missing`); one stands
 * where none was written (`inserted`); it does not follow the one before it (`unchained`); where the chain ends is not what was written
 * (`end_altered`); there is nothing left of a chain (`vanished`).
 */
export type AuditFaultKind = 'altered' | 'missing' | 'inserted' | 'unchained' | 'end_altered' | 'vanished';

export interface AuditFault {
  readonly subject: string;
  readonly sequence: number;
  readonly fault: AuditFaultKind;
}

const same = (one: string, other: string): boolean => {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
};

/** What is wrong with an event, the one before it in the walk being `previous`; `hash` is what its own should be. */
export const eventFaults = (
  previous: WalkedEvent | undefined,
  event: WalkedEvent,
  hash: string,
): AuditFault[] => {
  const { subject, sequence } = event;
  const before = previous?.subject === subject ? previous : undefined;
  const expected = (before?.sequence ?? 0) + 1;
  if (!same(hash, event.hash)) return [{ subject, sequence, fault: 'altered' }];
  if (sequence < expected) return [{ subject, sequence, fault: 'inserted' }];
  if (sequence > expected) return [{ subject, sequence: expected, fault: 'missing' }];
  if (same(event.previousHash, before?.hash ?? firstHash)) return [];
  return [{ subject, sequence, fault: 'unchained' }];
};

/** What is wrong with the end of a chain, of which `last` is the last event there is. */
export const endFaults = (keyedHashes: KeyedHashes, last: WalkedEvent | undefined): AuditFault[] => {
  if (last === undefined) return [];
  const { subject, sequence, hash, end } = last;
  const isOurs = end !== undefined && same(end.mac, auditEndMac(keyedHashes, { subject, ...end }));
  if (!isOurs) return [{ subject, sequence, fault: 'end_altered' }];
  if (end.sequence > sequence) return [{ subject, sequence: sequence + 1, fault: 'missing' }];
  if (end.sequence < sequence) return [{ subject, sequence: end.sequence + 1, fault: 'inserted' }];
  return same(end.hash, hash) ? [] : [{ subject, sequence, fault: 'end_altered' }];
};
