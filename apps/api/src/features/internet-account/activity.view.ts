import type { ActivityKind, ActivityPage } from '@vestibule/contract';
import { maskAddress } from '@vestibule/domain/addresses';
import * as z from 'zod/mini';
import type { AuditKind } from '#platform/audit-log-kinds.ts';
import type { RecordedAct } from './activity.repository.ts';

type Entry = ActivityPage['items'][number];

const facts = z.object({
  address: z.optional(z.nullable(z.string())),
  userAgent: z.optional(z.nullable(z.string())),
  reason: z.optional(z.string()),
});
type Facts = z.output<typeof facts>;

const ends: ReadonlyMap<string | undefined, ActivityKind> = new Map([
  ['sign-out', 'signed_out'],
  ['expired', 'session_expired'],
  ['replaced', 'session_replaced'],
]);
const kindOfEnd = ({ reason }: Facts): ActivityKind => ends.get(reason) ?? 'session_ended';

/** Which events of the log an investor reads of, and as what. What only auditors need is not among them. */
const kinds: ReadonlyMap<AuditKind, (data: Facts) => ActivityKind> = new Map([
  ['registration.completed', () => 'registered'],
  ['session.started', () => 'signed_in'],
  ['session.failed', () => 'sign_in_failed'],
  ['session.rested', () => 'sign_in_rested'],
  ['session.ended', kindOfEnd],
  ['session.proved', () => 'proved'],
  ['session.proof_failed', () => 'proof_failed'],
  ['internet_password.changed', () => 'internet_password_changed'],
  ['basic_password.changed', () => 'basic_password_changed'],
  ['account.linked', () => 'account_linked'],
  ['account.proved', () => 'account_proved'],
  ['account.moved', () => 'account_moved'],
  ['account.unlinked', () => 'account_unlinked'],
  ['account.link_refused', () => 'link_refused'],
  ['particulars.changed', () => 'particulars_changed'],
  ['contact_code.failed', () => 'contact_code_failed'],
  ['alerts.chosen', () => 'alerts_chosen'],
  ['enquiry.sent', () => 'enquiry_sent'],
  ['cancellation.proved', () => 'cancellation_proved'],
  ['user.signed_out', () => 'signed_out_by_operator'],
  ['language.chosen', () => 'language_changed'],
  ['device.forgotten', () => 'devices_forgotten'],
  ['terms.accepted', () => 'terms_accepted'],
]);

const refused: readonly AuditKind[] = [
  'session.failed',
  'session.rested',
  'session.proof_failed',
  'account.link_refused',
  'contact_code.failed',
];

/** The events that are asked for: all of an investor's, or those that were refused. */
export const eventsOf = (only: 'refused' | undefined): readonly AuditKind[] =>
  only === 'refused' ? refused : [...kinds.keys()];

export const viewAct = ({ id, at, event, data }: RecordedAct): Entry[] => {
  const known = [...kinds].find(([kind]) => kind === event);
  if (known === undefined) return [];
  const given = z.safeParse(facts, data).data ?? {};
  return [
    {
      id,
      at: at.toISOString(),
      kind: known[1](given),
      outcome: refused.includes(known[0]) ? 'refused' : 'done',
      userAgent: given.userAgent ?? null,
      maskedAddress: typeof given.address === 'string' ? maskAddress(given.address) : null,
    },
  ];
};
