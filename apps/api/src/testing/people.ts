import type { HolderKind } from '@vestibule/domain/registration';
import type { IdentityDocumentKind } from '@vestibule/domain/identity-documents';
import { chooseBasicPassword, enrol } from '#demo/enrol.ts';
import type { AccountEntry } from '#features/account/account-entry.ts';
import { importAccounts } from '#features/account/import-accounts.ts';
import type { AccountStatus } from '#features/account/account.repository.ts';
import type { Parts } from '#parts.ts';

export interface AccountWishes {
  readonly basicUserId?: string;
  readonly holderKind?: HolderKind;
  /** Of the first holder; a joint account's second holder has another. */
  readonly identityPrefix?: string;
  /** As issued. */
  readonly basicPassword?: string;
  readonly status?: AccountStatus;
  readonly email?: string;
}

export interface AccountPerson {
  readonly accountId: string;
  readonly basicUserId: string;
  /** The present one: as issued until it is changed. */
  readonly basicPassword: string;
  readonly identityPrefix: string;
  readonly holderKind: HolderKind;
}

export interface RegisteredWishes extends AccountWishes {
  readonly internetUserId?: string;
  readonly internetPassword?: string;
  /** How many accounts besides the primary one: 0 to 3. */
  readonly linked?: number;
  /** Whether every account has left its issued Basic Password behind. */
  readonly basicPasswordChanged?: boolean;
}

export interface RegisteredPerson extends AccountPerson {
  readonly userId: string;
  readonly internetUserId: string;
  readonly internetPassword: string;
  readonly linked: readonly AccountPerson[];
}

const secondHolder = 'Z987';

const documentsOf = (
  holderKind: HolderKind,
  prefix: string,
): { kind: IdentityDocumentKind; prefix: string }[] => {
  switch (holderKind) {
    case 'individual':
      return [{ kind: 'hong-kong-identity-card', prefix }];
    case 'joint':
      return [prefix, secondHolder].map((each) => ({ kind: 'hong-kong-identity-card', prefix: each }));
    case 'corporate':
      return [{ kind: 'certificate-of-incorporation', prefix }];
  }
};

/** Eight digits nobody would call guessable, another one for each number: 7 is prime to 10^6, 93 begins no date. */
export const chosenPassword = (number: number): string =>
  `93${String((number * 7 + 418_027) % 1_000_000).padStart(6, '0')}`;
const issuedPassword = (number: number): string =>
  `85${String((number * 7 + 270_413) % 1_000_000).padStart(6, '0')}`;

const planned = (number: number, wishes: AccountWishes) => {
  const { holderKind = 'individual', status = 'open' } = wishes;
  return {
    basicUserId: wishes.basicUserId ?? `04${String(number).padStart(6, '0')}`,
    basicPassword: wishes.basicPassword ?? issuedPassword(number),
    identityPrefix: wishes.identityPrefix ?? (holderKind === 'corporate' ? '2345' : 'A123'),
    holderKind,
    status,
    email: wishes.email,
  };
};

const entryOf = (plan: ReturnType<typeof planned>): AccountEntry => {
  const { basicUserId, basicPassword, holderKind, identityPrefix, status, email } = plan;
  const particulars = {
    nameZh: '陳大文',
    nameEn: 'CHAN Tai Man',
    email: email ?? `p${basicUserId}@example.com`,
    phone: '+85291234567',
    language: 'zh-Hant',
    status,
  } as const;
  const identities = documentsOf(holderKind, identityPrefix);
  return { basicUserId, holderKind, identities, particulars, basicPassword };
};

/** Opens accounts by one import, in the order of the wishes. */
const accountMaker =
  (parts: Parts, next: () => number) =>
  async (wishes: readonly AccountWishes[]): Promise<AccountPerson[]> => {
    const plans = wishes.map((wish) => planned(next(), wish));
    await importAccounts(parts)(plans.map(entryOf), {
      draw: (basicUserId) => {
        throw new Error(`${basicUserId} has a Basic Password`);
      },
      keep: async () => undefined,
      operator: 'test',
    });
    const basicUserIds = plans.map(({ basicUserId }) => basicUserId);
    const opened = await parts.repositories.accounts.findByBasicUserIds(basicUserIds);
    return plans.map(({ basicUserId, basicPassword, identityPrefix, holderKind }) => {
      const account = opened.find((each) => each.basicUserId === basicUserId);
      if (account === undefined) throw new Error(`account ${basicUserId} was not opened`);
      return { accountId: account.id, basicUserId, basicPassword, identityPrefix, holderKind };
    });
  };

type Accounts = readonly [AccountPerson, ...AccountPerson[]];
type Credentials = Pick<RegisteredPerson, 'internetUserId' | 'internetPassword'>;

const register = async (parts: Parts, accounts: Accounts, credentials: Credentials) => {
  const [primary] = accounts;
  const basicUserIds = accounts.map(({ basicUserId }) => basicUserId);
  const { identityPrefix, holderKind } = primary;
  const holder = { identityPrefix, holderKind, language: 'zh-Hant' } as const;
  const userId = await enrol(parts, { ...credentials, ...holder, basicUserIds });
  return { userId, ...credentials };
};

/** Makes investors through the operator's layer; each call another one. */
export const peopleOf = (parts: Parts) => {
  let made = 0;
  const open = accountMaker(parts, () => (made += 1));
  const openOne = async (primary: AccountWishes, ...linked: readonly AccountWishes[]) => {
    const [account, ...others] = await open([primary, ...linked]);
    if (account === undefined) throw new Error('an account was asked for');
    return [account, ...others] as const;
  };

  const settle = async (person: AccountPerson, basicPassword: string): Promise<AccountPerson> => {
    await chooseBasicPassword(parts, { accountId: person.accountId, basicPassword });
    return { ...person, basicPassword };
  };

  return {
    /** An account that serves nobody yet. */
    account: async (wishes: AccountWishes = {}): Promise<AccountPerson> => (await openOne(wishes))[0],

    /** Someone who can sign in: before the first change of the Basic Password, or after it. */
    registered: async (wishes: RegisteredWishes = {}): Promise<RegisteredPerson> => {
      const { linked: linkedCount = 0, basicPasswordChanged = false, identityPrefix, holderKind } = wishes;
      const number = (made += 1);
      const like = { ...(identityPrefix && { identityPrefix }), ...(holderKind && { holderKind }) };
      const accounts = await openOne(wishes, ...Array.from({ length: linkedCount }, () => like));
      const user = await register(parts, accounts, {
        internetUserId: wishes.internetUserId ?? `user${String(number).padStart(4, '0')}`,
        internetPassword: wishes.internetPassword ?? 'Correct4Horses',
      });
      const present = (person: AccountPerson, index: number): Promise<AccountPerson> =>
        basicPasswordChanged ? settle(person, chosenPassword(number * 10 + index)) : Promise.resolve(person);
      const [primary, ...linked] = accounts;
      return {
        ...(await present(primary, 0)),
        ...user,
        linked: await Promise.all(linked.map((each, index) => present(each, index + 1))),
      };
    },
  };
};

export type People = ReturnType<typeof peopleOf>;
