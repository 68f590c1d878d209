import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountsDue, firstSignInTransitions, mayPutOff, sessionStages, stageFor } from './first-sign-in.ts';
import type { FirstSignInEvent, LinkedAccount } from './first-sign-in.ts';
import { positions } from './registration.ts';

const account = (position: LinkedAccount['position'], rest: Partial<LinkedAccount> = {}): LinkedAccount => ({
  position,
  issued: true,
  proven: position === 1,
  putOff: false,
  ...rest,
});

const anyAccount = fc.record({
  position: fc.constantFrom(...positions),
  issued: fc.boolean(),
  proven: fc.boolean(),
  putOff: fc.boolean(),
});
const anyAccounts = fc.uniqueArray(anyAccount, { selector: ({ position }) => position, minLength: 1 });

describe('the primary account', () => {
  it('may never be put off', () => {
    expect(mayPutOff({ position: 1 })).toBe(false);
    expect(accountsDue([account(1, { putOff: true })])).toHaveLength(1);
  });

  it('comes first, in whatever order the accounts are read', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray([...positions], { minLength: 4 }), (order) => {
        const due = accountsDue(order.map((position) => account(position)));
        expect(due.map(({ position }) => position)).toEqual([1, 2, 3, 4]);
      }),
    );
  });

  it('keeps the portal shut while it has its issued password, whatever is true of the others', () => {
    fc.assert(
      fc.property(anyAccounts, fc.boolean(), (accounts, putOff) => {
        const others = accounts.filter(({ position }) => position !== 1);
        const stage = stageFor({ termsAccepted: true, accounts: [...others, account(1, { putOff })] });
        expect(stage).toBe('basic-password-change');
      }),
    );
  });
});

describe('a linked account', () => {
  it.each([2, 3, 4] as const)(
    'at position %i may be put off, and is due again when it no longer is',
    (position) => {
      expect(mayPutOff({ position })).toBe(true);
      expect(accountsDue([account(position, { putOff: true })])).toEqual([]);
      expect(accountsDue([account(position)])).toHaveLength(1);
    },
  );

  it('with a password of its holder’s own is never due', () => {
    fc.assert(fc.property(anyAccounts, (accounts) => accountsDue(accounts).every(({ issued }) => issued)));
  });
});

describe('stageFor', () => {
  const settled = [account(1, { issued: false })];

  it.each([
    ['terms not accepted', false, settled, 'terms-acceptance'],
    ['terms not accepted, password issued', false, [account(1)], 'terms-acceptance'],
    ['password issued', true, [account(1)], 'basic-password-change'],
    ['a linked one issued', true, [...settled, account(3)], 'basic-password-change'],
    ['a linked one put off', true, [...settled, account(3, { putOff: true })], 'active'],
    ['all changed', true, [...settled, account(2, { issued: false })], 'active'],
  ] as const)('%s', (_, termsAccepted, accounts, stage) => {
    expect(stageFor({ termsAccepted, accounts })).toBe(stage);
  });

  it('never lets anybody past terms they have not accepted', () => {
    fc.assert(
      fc.property(
        anyAccounts,
        (accounts) => stageFor({ termsAccepted: false, accounts }) === 'terms-acceptance',
      ),
    );
  });

  it('leaves the accounts as they were given', () => {
    const accounts = Object.freeze([account(2), account(1)]);
    expect(accountsDue(accounts).map(({ position }) => position)).toEqual([1, 2]);
    expect(accounts.map(({ position }) => position)).toEqual([2, 1]);
  });
});

describe('the table', () => {
  /** What each event does to the facts, for the first account that is due. */
  const after = (event: FirstSignInEvent, accounts: readonly LinkedAccount[]) => {
    const [due] = accountsDue(accounts);
    if (event === 'accept-terms' || due === undefined) return accounts;
    const changed = event === 'put-off' ? { putOff: true } : { issued: false, proven: true };
    return accounts.map((each) => (each === due ? { ...each, ...changed } : each));
  };

  it('says what the facts say, for any accounts and any event', () => {
    fc.assert(
      fc.property(anyAccounts, fc.constantFrom(...firstSignInTransitions), (accounts, { from, event }) => {
        const before = stageFor({ termsAccepted: event !== 'accept-terms', accounts });
        const [due] = accountsDue(accounts);
        fc.pre(before === from && (event !== 'put-off' || (due !== undefined && mayPutOff(due))));
        const later = after(event, accounts);
        const accountDue = accountsDue(later).length > 0;
        const move = firstSignInTransitions.find(
          (row) => row.from === from && row.event === event && row.accountDue === accountDue,
        );
        expect(move?.to).toBe(stageFor({ termsAccepted: true, accounts: later }));
      }),
    );
  });

  it('never leads back, nor out of the portal', () => {
    for (const { from, to } of firstSignInTransitions) {
      expect(sessionStages.indexOf(to)).toBeGreaterThanOrEqual(sessionStages.indexOf(from));
      expect(from).not.toBe('active');
    }
  });
});
