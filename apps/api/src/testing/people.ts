import type { HolderKind } from '@vestibule/domain/registration';
import type { IdentityDocumentKind } from '@vestibule/domain/identity-documents';
import { chooseBasicPassword, enrol } from '#demo/enrol.ts';
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
const chosenPassword = (number: number): string =>
  `93${String((number * 7 + 418_027) % 1_000_000).padStart(6, '0')}`;
const issuedPassword = (number: number): string =>
  `85${String((number * 7 + 270_413) % 1_000_000).padStart(6, '0')}`;

const accountMaker =
  (parts: Parts, next: () => number) =>
  async (wishes: AccountWishes): Promise<AccountPerson> => {
    const number = next();
    const basicUserId = wishes.basicUserId ?? `04${String(number).padStart(6, '0')}`;
    const basicPassword = wishes.basicPassword ?? issuedPassword(number);
    const {
      holderKind = 'individual',
      identityPrefix = holderKind === 'corporate' ? '2345' : 'A123',
      status = 'open',
    } = wishes;
    const entry = {
      basicUserId,
      holderKind,
      identities: documentsOf(holderKind, identityPrefix),
      particulars: {
        nameZh: '陳大文',
        nameEn: 'CHAN Tai Man',
        email: 'tai.man@example.com',
        phone: '+85291234567',
        language: 'zh-Hant',
        status,
      },
      basicPassword,
    };
    await importAccounts(parts)([entry], {
      draw: () => basicPassword,
      keep: async () => undefined,
      operator: 'test',
    });
    const [account] = await parts.repositories.accounts.findByBasicUserIds([basicUserId]);
    if (account === undefined) throw new Error(`account ${basicUserId} was not opened`);
    return { accountId: account.id, basicUserId, basicPassword, identityPrefix, holderKind };
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
  const account = accountMaker(parts, () => (made += 1));

  const settle = async (person: AccountPerson, basicPassword: string): Promise<AccountPerson> => {
    await chooseBasicPassword(parts, { accountId: person.accountId, basicPassword });
    return { ...person, basicPassword };
  };

  return {
    /** An account that serves nobody yet. */
    account: (wishes: AccountWishes = {}): Promise<AccountPerson> => account(wishes),

    /** Someone who can sign in: before the first change of the Basic Password, or after it. */
    registered: async (wishes: RegisteredWishes = {}): Promise<RegisteredPerson> => {
      const { linked: linkedCount = 0, basicPasswordChanged = false, identityPrefix, holderKind } = wishes;
      const number = (made += 1);
      const like = { ...(identityPrefix && { identityPrefix }), ...(holderKind && { holderKind }) };
      const accounts: [AccountPerson, ...AccountPerson[]] = [await account(wishes)];
      for (let count = 0; count < linkedCount; count += 1) accounts.push(await account(like));
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
