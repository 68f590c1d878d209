import type { Position } from './registration.ts';

/*
 * What stands between a right password and the portal (rules.md §4): terms in their current version, then a Basic
 * Password of the holder's own for each account that still has the one it was issued with.
 */

/** How far a signed-in session may go; every route says which of these may call it (security.md "Session"). */
export const sessionStages = ['terms-acceptance', 'basic-password-change', 'active'] as const;

export type SessionStage = (typeof sessionStages)[number];

/**
 * One account under an Internet User ID. `issued`: its present Basic Password is the one it was opened with;
 * `proven`: its own Basic Password was given once; `putOff`: its holder said "later" in this session.
 */
export type LinkedAccount = { position: Position; issued: boolean; proven: boolean; putOff: boolean };

/** Whether "later" is offered: for linked accounts, which then stay unproved, never for the primary. */
export function mayPutOff(account: Pick<LinkedAccount, 'position'>): boolean {
  return account.position > 1;
}

/** The accounts whose Basic Password must be changed now, in the order they are taken: the primary first. */
export function accountsDue<Account extends LinkedAccount>(accounts: readonly Account[]): Account[] {
  return accounts
    .filter((account) => account.issued && !(account.putOff && mayPutOff(account)))
    .toSorted((one, other) => one.position - other.position);
}

/** Where a session stands, from facts alone, so that a reload or a second tab finds the same place. */
export function stageFor({
  termsAccepted,
  accounts,
}: {
  termsAccepted: boolean;
  accounts: readonly LinkedAccount[];
}): SessionStage {
  if (!termsAccepted) return 'terms-acceptance';
  return accountsDue(accounts).length > 0 ? 'basic-password-change' : 'active';
}

export type FirstSignInEvent = 'accept-terms' | 'change-basic-password' | 'put-off';

export type FirstSignInTransition = {
  from: SessionStage;
  event: FirstSignInEvent;
  /** Whether, after the event, an account is still due. */
  accountDue: boolean;
  to: SessionStage;
};

/** Every move between the stages, for the printed map and the tests of the walls between them. */
export const firstSignInTransitions: readonly FirstSignInTransition[] = [
  { from: 'terms-acceptance', event: 'accept-terms', accountDue: true, to: 'basic-password-change' },
  { from: 'terms-acceptance', event: 'accept-terms', accountDue: false, to: 'active' },
  {
    from: 'basic-password-change',
    event: 'change-basic-password',
    accountDue: true,
    to: 'basic-password-change',
  },
  { from: 'basic-password-change', event: 'change-basic-password', accountDue: false, to: 'active' },
  { from: 'basic-password-change', event: 'put-off', accountDue: true, to: 'basic-password-change' },
  { from: 'basic-password-change', event: 'put-off', accountDue: false, to: 'active' },
];
