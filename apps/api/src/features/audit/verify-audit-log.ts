import { auditHash } from '#platform/audit-log-hash.ts';
import type { Parts } from '#parts.ts';
import { endFaults, eventFaults } from './audit-fault.ts';
import type { AuditFault } from './audit-fault.ts';
import { sealing, writeSeal } from './audit-seal.ts';
import type { AuditSeal } from './audit-seal.ts';
import type { WalkedEvent } from './audit.repository.ts';

type VerifyParts = Pick<Parts, 'repositories' | 'keyedHashes' | 'clock'>;

export interface Verification {
  readonly events: number;
  readonly subjects: number;
  /** The first hundred. */
  readonly faults: readonly AuditFault[];
  readonly faultCount: number;
  /** Whether all that an earlier seal stood for is there unchanged; undefined where none was given. */
  readonly sealHolds: boolean | undefined;
  /** A new one, to be kept outside of the database; undefined where anything is wrong. */
  readonly seal: string | undefined;
}

/** Events fetched at once: so much of the log is in memory, however long it is. */
const pageSize = 2000;
const faultsTold = 100;

/** An act's time is taken before it is committed: what is younger may still be joined by older events. In milliseconds. */
const settledAfterMs = 10 * 60 * 1000;

async function* allEvents({ repositories }: VerifyParts): AsyncGenerator<WalkedEvent> {
  let last: WalkedEvent | undefined;
  for (;;) {
    const page = await repositories.auditTrail.walk(last, pageSize);
    yield* page;
    last = page.at(-1);
    if (page.length < pageSize) return;
  }
}

const faultList = () => {
  const faults: AuditFault[] = [];
  let count = 0;
  return {
    faults,
    count: () => count,
    add: (found: readonly AuditFault[]): void => {
      count += found.length;
      faults.push(...found.slice(0, faultsTold - faults.length));
    },
  };
};

/**
 * Looks at every event of the audit log: whether each holds what was written, whether each follows the one before it, whether any is missing, and
 * whether what an earlier seal stood for is there still. Acts may go on meanwhile. Finds whatever somebody without the installation's key did;
 * a database put back to an earlier state as a whole is found by a seal alone (docs/audit.md).
 */
export const verifyAuditLog =
  (parts: VerifyParts) =>
  async ({ seal }: { readonly seal?: AuditSeal | undefined } = {}): Promise<Verification> => {
    const { keyedHashes, repositories, clock } = parts;
    const found = faultList();
    const next = sealing(new Date(clock.now().getTime() - settledAfterMs));
    const earlier = seal && sealing(seal.until);
    let [events, subjects] = [0, 0];
    let previous: WalkedEvent | undefined;
    for await (const event of allEvents(parts)) {
      const hash = auditHash(keyedHashes, event);
      if (previous?.subject !== event.subject) {
        found.add(endFaults(keyedHashes, previous));
        subjects += 1;
      }
      found.add(eventFaults(previous, event, hash));
      next.add(event.at, hash);
      earlier?.add(event.at, hash);
      events += 1;
      previous = event;
    }
    found.add(endFaults(keyedHashes, previous));
    const vanished = await repositories.auditTrail.vanished(faultsTold);
    found.add(vanished.map((subject) => ({ subject, sequence: 1, fault: 'vanished' })));
    const sealHolds = seal && earlier?.seal(keyedHashes).mac === seal.mac;
    const isWhole = found.count() === 0 && sealHolds !== false;
    return {
      events,
      subjects,
      faults: found.faults,
      faultCount: found.count(),
      sealHolds,
      seal: isWhole ? writeSeal(next.seal(keyedHashes)) : undefined,
    };
  };
