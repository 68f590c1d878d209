import type { KeyedHashes } from '#platform/keyed-hash.ts';

/**
 * A line that stands for all events up to a moment, to be kept where nobody who can change the database can change it. A database that was put
 * back to an earlier state is whole in itself: only what was kept outside of it can tell.
 */
export interface AuditSeal {
  /** Events at or before it are sealed. */
  readonly until: Date;
  readonly events: number;
  /** Hex, 64 characters. */
  readonly mac: string;
}

const shape = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z)\/(\d{1,15})\/([0-9a-f]{64})$/;

export const writeSeal = ({ until, events, mac }: AuditSeal): string =>
  `${until.toISOString()}/${events}/${mac}`;

/** undefined for what is no seal. */
export const readSeal = (text: string): AuditSeal | undefined => {
  const [, until = '', events = '', mac = ''] = shape.exec(text) ?? [];
  const moment = new Date(until);
  return Number.isNaN(moment.getTime()) ? undefined : { until: moment, events: Number(events), mac };
};

/** Adds up the hashes of events in whatever order they come. */
export const sealing = (until: Date) => {
  let events = 0;
  let sum = 0n;
  return {
    add: (at: Date, hash: string): void => {
      if (at > until) return;
      events += 1;
      sum = BigInt.asUintN(256, sum + BigInt(`0x${hash}`));
    },
    seal: (keyedHashes: KeyedHashes): AuditSeal => ({
      until,
      events,
      mac: keyedHashes.mac('audit-seal', until.toISOString(), String(events), sum.toString(16)),
    }),
  };
};
