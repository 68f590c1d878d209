import type { IdentityDocumentKind } from '@vestibule/domain/identity-documents';
import { defaultLocale } from '@vestibule/domain/locales';
import type { HolderKind } from '@vestibule/domain/registration';
import type { Particulars } from './account.repository.ts';

export interface IdentityEntry {
  readonly kind: IdentityDocumentKind;
  /** First four characters, upper-cased (rules §1). */
  readonly prefix: string;
}

/** An account as the depository hands it in. */
export interface AccountEntry {
  readonly basicUserId: string;
  readonly holderKind: HolderKind;
  readonly identities: readonly IdentityEntry[];
  /** undefined: not said, so what is there stays and what is new gets the default. */
  readonly particulars: { readonly [Name in keyof Particulars]: Particulars[Name] | undefined } & {
    readonly nameEn: string;
  };
  /** As issued by the depository; undefined: the import draws one. */
  readonly basicPassword: string | undefined;
}

/** Of an account that is new. */
export const newParticulars = (given: AccountEntry['particulars']): Particulars => ({
  nameEn: given.nameEn,
  nameZh: given.nameZh ?? '',
  email: given.email ?? null,
  phone: given.phone ?? null,
  language: given.language ?? defaultLocale,
  status: given.status ?? 'open',
  addressLines: given.addressLines ?? [],
});

/** Of an account that is there; undefined if nothing of them changed. */
export const changedParticulars = (
  present: Particulars,
  given: AccountEntry['particulars'],
): Particulars | undefined => {
  const next: Particulars = {
    nameEn: given.nameEn,
    nameZh: given.nameZh ?? present.nameZh,
    // null is said ("has none"), undefined is not.
    email: given.email === undefined ? present.email : given.email,
    phone: given.phone === undefined ? present.phone : given.phone,
    language: given.language ?? present.language,
    status: given.status ?? present.status,
    addressLines: given.addressLines ?? present.addressLines,
  };
  return changedNames(present, next).length === 0 ? undefined : next;
};

const names = ['nameEn', 'nameZh', 'email', 'phone', 'language', 'status', 'addressLines'] as const;

const written = (value: Particulars[keyof Particulars]): string => JSON.stringify(value ?? null);

/** Which particulars differ; what they say is nobody's but the account's. */
export const changedNames = (one: Particulars, other: Particulars): (keyof Particulars)[] =>
  names.filter((name) => written(one[name]) !== written(other[name]));
