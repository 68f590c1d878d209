import type { AccountEntry } from '#features/account/account-entry.ts';
import type { HolderKind } from '@vestibule/domain/registration';

export interface DemoAccount {
  readonly basicUserId: string;
  readonly issuedBasicPassword: string;
  /** Set where the holder has changed it. */
  readonly chosenBasicPassword?: string;
}

/** One invented person for each state that an investor can be in. */
export interface DemoPerson {
  readonly state: string;
  readonly holderKind: HolderKind;
  readonly nameZh: string;
  readonly nameEn: string;
  /** One a holder. */
  readonly identities: AccountEntry['identities'];
  /** The primary first. */
  readonly accounts: readonly [DemoAccount, ...DemoAccount[]];
  /** Set where the person has registered. */
  readonly credentials?: { readonly internetUserId: string; readonly internetPassword: string };
}

const hongKong = (prefix: string) => ({ kind: 'hong-kong-identity-card', prefix }) as const;

export const demoPeople: readonly DemoPerson[] = [
  {
    state: 'new, individual',
    holderKind: 'individual',
    nameZh: '陳家明',
    nameEn: 'CHAN Ka Ming',
    identities: [hongKong('A123')],
    accounts: [{ basicUserId: '04900101', issuedBasicPassword: '62840917' }],
  },
  {
    state: 'new, joint',
    holderKind: 'joint',
    nameZh: '李詠欣、黃志偉',
    nameEn: 'LEE Wing Yan & WONG Chi Wai',
    identities: [hongKong('B234'), hongKong('K715')],
    accounts: [{ basicUserId: '04900202', issuedBasicPassword: '50738296' }],
  },
  {
    state: 'new, corporate',
    holderKind: 'corporate',
    nameZh: '恒豐貿易有限公司',
    nameEn: 'Hang Fung Trading Company Limited',
    identities: [
      { kind: 'certificate-of-incorporation', prefix: '2715' },
      { kind: 'business-registration', prefix: '6041' },
    ],
    accounts: [{ basicUserId: '04900303', issuedBasicPassword: '73916048' }],
  },
  {
    state: 'new, four accounts to link',
    holderKind: 'individual',
    nameZh: '張慧敏',
    nameEn: 'CHEUNG Wai Man, Mandy',
    identities: [hongKong('C345')],
    accounts: [
      { basicUserId: '04900404', issuedBasicPassword: '29405871' },
      { basicUserId: '04900412', issuedBasicPassword: '81637250' },
      { basicUserId: '04900420', issuedBasicPassword: '46092713' },
      { basicUserId: '04900438', issuedBasicPassword: '95280364' },
    ],
  },
  {
    state: 'registered, first sign-in to come',
    holderKind: 'individual',
    nameZh: '梁嘉怡',
    nameEn: 'LEUNG Ka Yi',
    identities: [hongKong('D456')],
    accounts: [
      { basicUserId: '04900505', issuedBasicPassword: '37162985' },
      { basicUserId: '04900513', issuedBasicPassword: '60495128' },
    ],
    credentials: { internetUserId: 'kayi2026', internetPassword: 'Harbour2026Kayi' },
  },
  {
    state: 'settled',
    holderKind: 'individual',
    nameZh: '林國華',
    nameEn: 'LAM Kwok Wah, Peter',
    identities: [hongKong('E567')],
    accounts: [{ basicUserId: '04900606', issuedBasicPassword: '84027561', chosenBasicPassword: '71593806' }],
    credentials: { internetUserId: 'PeterLam', internetPassword: 'Victoria7Peak8' },
  },
];
