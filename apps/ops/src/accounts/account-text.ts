import type { ShownAccount } from '@vestibule/api/features/account/show-account.ts';
import { table } from '../output.ts';
import { writeInstant } from '../hong-kong-time.ts';

const linkText = ({ linkedTo: link }: ShownAccount): string => {
  if (link === undefined) return 'none';
  const place = link.position === 1 ? 'primary' : `linked ${link.position}`;
  const proof = link.provenAt === null ? 'not yet proved' : `proved ${writeInstant(link.provenAt)}`;
  return `${link.internetUserId} (${place}, since ${writeInstant(link.linkedAt)}, ${proof})`;
};

const passwordText = ({ basicPassword }: ShownAccount): string =>
  basicPassword === undefined ? 'none' : `${basicPassword.origin} ${writeInstant(basicPassword.setAt)}`;

const lockoutText = ({ lockedUntil, failedAttempts }: ShownAccount): string =>
  lockedUntil === null
    ? `open (${failedAttempts} failed attempts)`
    : `locked until ${writeInstant(lockedUntil)}`;

/** For a person to read; times are Hong Kong's. */
export const accountText = (account: ShownAccount): string =>
  table([
    ['Basic User ID', account.basicUserId],
    ['Holder kind', account.holderKind],
    ['State', account.status],
    ['Name', [account.nameZh, account.nameEn].filter((name) => name !== '').join(' ')],
    ['E-mail', account.email ?? 'none'],
    ['Telephone', account.phone ?? 'none'],
    ['Language', account.language],
    ['Identity documents', account.identityKinds.join(', ')],
    ['Internet User ID', linkText(account)],
    ['Basic Password', passwordText(account)],
    ['Lockout', lockoutText(account)],
  ]);
