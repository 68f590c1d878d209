import type { AccountList, HeldAccount } from '@vestibule/contract';
import { mayChangeBasicPasswordAt } from '@vestibule/domain/basic-password';
import { maskEmail, maskPhone } from '@vestibule/domain/contact-masks';
import { freePosition } from '@vestibule/domain/linked-accounts';
import type { Parts } from '#parts.ts';
import { positionOf } from './account.repository.ts';
import type { ShownLink } from './link.repository.ts';

type Now = Pick<Parts, 'clock' | 'basicPasswordMinimumAgeMs'>;

const masked = (contact: string | null, mask: (contact: string) => string): string | null =>
  contact === null || contact === '' ? null : mask(contact);

const changeableFrom = ({ clock, basicPasswordMinimumAgeMs }: Now, link: ShownLink): string | null => {
  const [present] = link.account.basicPasswords;
  if (present === undefined) return null;
  const issued = present.origin === 'issued' || present.mustChange;
  const from = mayChangeBasicPasswordAt({ setAt: present.setAt, issued }, basicPasswordMinimumAgeMs);
  return from === undefined || from <= clock.now() ? null : from.toISOString();
};

const viewAccount = (now: Now, link: ShownLink): HeldAccount => {
  const { accountId, provenAt, linkedAt, account } = link;
  const { basicUserId, holderKind, status, nameZh, nameEn, email, phone, basicPasswords } = account;
  const [present] = basicPasswords;
  const place = { id: accountId, position: positionOf(link.position), basicUserId };
  if (provenAt === null) {
    const isHolders = present?.origin === 'chosen' && !present.mustChange;
    return { proved: false, ...place, proof: isHolders ? 'give' : 'change' };
  }
  return {
    proved: true,
    ...place,
    holderKind,
    status,
    nameZh,
    nameEn,
    maskedEmail: masked(email, maskEmail),
    maskedPhone: masked(phone, maskPhone),
    linkedAt: linkedAt.toISOString(),
    basicPasswordSetAt: (present?.setAt ?? linkedAt).toISOString(),
    basicPasswordChangeableFrom: changeableFrom(now, link),
  };
};

/** Of an account that is not proved its number leaves and nothing else of it (rules §3). */
export const viewAccounts = (now: Now, links: readonly ShownLink[]): AccountList => {
  const items = links.map((link) => viewAccount(now, link));
  return { items, mayLink: freePosition(items.map(({ position }) => position)) !== undefined };
};
