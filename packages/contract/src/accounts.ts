import { holderKinds } from '@vestibule/domain/registration';
import * as z from 'zod/mini';
import { basicPassword, basicUserId, identityPrefix, instant, position } from './fields.ts';
import { defineRoute } from './route.ts';

const place = {
  /** Names the account in addresses; says nothing to anybody else. */
  id: z.uuid(),
  position,
  basicUserId: z.string(),
} as const;

/** rules §3: until its own Basic Password was given, an account shows nothing but its number and the way to prove it. */
const unprovedAccount = z.object({
  proved: z.literal(false),
  ...place,
  /** `change`: it has the Basic Password it was issued with, which is changed with the proof; `give`: its holder has chosen one. */
  proof: z.enum(['change', 'give']),
});

const provedAccount = z.object({
  proved: z.literal(true),
  ...place,
  holderKind: z.enum(holderKinds),
  /** `closed` by the operator: it stays in the list until it is unlinked. */
  status: z.enum(['open', 'closed']),
  nameZh: z.string(),
  nameEn: z.string(),
  /** `t…@example.com`; null: none on record. */
  maskedEmail: z.nullable(z.string()),
  /** `…4567`; null: none on record. */
  maskedPhone: z.nullable(z.string()),
  linkedAt: instant,
  basicPasswordSetAt: instant,
  /** From when on the Basic Password may be changed again; null: now. */
  basicPasswordChangeableFrom: z.nullable(instant),
});

export const heldAccount = z.discriminatedUnion('proved', [unprovedAccount, provedAccount]);
export type HeldAccount = z.output<typeof heldAccount>;
export type ProvedAccount = z.output<typeof provedAccount>;

/** The investor's accounts, the primary first; each act answers them as they stand afterwards. */
export const accountList = z.object({
  items: z.array(heldAccount),
  /** Fewer than four are linked. */
  mayLink: z.boolean(),
});
export type AccountList = z.output<typeof accountList>;

const id = z.object({ id: z.uuid() });

export const listAccounts = defineRoute({
  id: 'account.list',
  summary: 'The accounts of this Internet User ID and their state',
  method: 'GET',
  path: '/accounts',
  callers: ['active'],
  limit: 'read',
  status: 200,
  answer: accountList,
  errors: [],
});

export const accountToLink = z.object({ basicUserId, identityPrefix, basicPassword });

/**
 * rules §3. Number, identity document, category, state or whom the account serves: what does not match is not told. An account with
 * the Basic Password it was issued with is linked, and shows nothing until that was changed.
 */
export const linkAccount = defineRoute({
  id: 'account.link',
  summary: 'Link a further account by its number, identity prefix and Basic Password',
  method: 'POST',
  path: '/accounts',
  callers: ['active'],
  limit: 'credential',
  body: accountToLink,
  status: 200,
  answer: accountList,
  freshProof: true,
  errors: [
    'account.not_matched',
    'account.linking_rests',
    'account.no_place_left',
    'basic_password.wrong',
    'basic_password.locked',
  ],
});

/** The Basic Password is the proof, so no other is asked for. */
export const proveAccount = defineRoute({
  id: 'account.prove',
  summary: 'Prove a linked account by the Basic Password that its holder chose',
  method: 'POST',
  path: '/accounts/:id/proof',
  callers: ['active'],
  limit: 'credential',
  params: id,
  body: z.object({ basicPassword }),
  status: 200,
  answer: accountList,
  errors: [
    'account.not_found',
    'account.closed',
    'basic_password.must_change',
    'basic_password.wrong',
    'basic_password.locked',
  ],
});

/** Answers the same when the account is not linked: unlinking twice is unlinking. */
export const unlinkAccount = defineRoute({
  id: 'account.unlink',
  summary: 'End the link of an account that is not the primary one',
  method: 'DELETE',
  path: '/accounts/:id',
  callers: ['active'],
  limit: 'write',
  params: id,
  status: 200,
  answer: accountList,
  freshProof: true,
  errors: ['account.is_primary'],
});

/** Answers the same when it is the primary one already. */
export const choosePrimary = defineRoute({
  id: 'account.choosePrimary',
  summary: 'Make another account the primary one; the two change places',
  method: 'PUT',
  path: '/accounts/primary',
  callers: ['active'],
  limit: 'write',
  body: id,
  status: 200,
  answer: accountList,
  freshProof: true,
  errors: ['account.not_found', 'account.not_proved', 'account.closed'],
});
