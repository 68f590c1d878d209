import type { visitor } from './audit-kind.ts';
import { kindsOfAccounts } from './audit-kinds-of-accounts.ts';
import { kindsOfUsers } from './audit-kinds-of-users.ts';

/** Who did it: who is signed in or has shown the right passwords; anybody; the depository's staff; the server by itself. */
export type AuditActor = 'investor' | 'stranger' | 'operator' | 'system';

/** Whose browser asked, as far as the server can know; null where no browser did (a demonstration). */
export type Visitor = Readonly<Record<keyof typeof visitor, string | null>>;

/** Only what an event may tell of a browser, whatever else is known of it. */
export const visitorFacts = ({ address, userAgent }: Visitor): Visitor => ({ address, userAgent });

/**
 * Every kind of event there is. The types of `audit.append` are made from this table, and docs/audit.md is printed from it: what does
 * not stand here, or says more or less than is promised here, does not compile.
 */
export const auditKinds = { ...kindsOfUsers, ...kindsOfAccounts };

export type AuditKind = keyof typeof auditKinds;

export type AuditValue = string | number | boolean | null;

/** What an event of a kind tells: every field of the table's row, and no other. */
export type AuditFacts<Kind extends AuditKind> = Readonly<
  Record<keyof (typeof auditKinds)[Kind]['data'], AuditValue>
>;
