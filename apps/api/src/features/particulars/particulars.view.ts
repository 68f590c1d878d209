import type { AccountParticulars, ParticularsView, PendingContact } from '@vestibule/contract';
import { maskEmail, maskPhone } from '@vestibule/domain/contact-masks';
import { alerts, isDeclinable } from '@vestibule/domain/letters';
import { defaultLocale, isLocale } from '@vestibule/domain/locales';
import { contactChannels, contactCodePauseMs } from '@vestibule/domain/particulars';
import { positions } from '@vestibule/domain/registration';
import type { Repositories } from '#repositories.ts';

type Shown = Awaited<ReturnType<Repositories['particulars']['shownOf']>>[number];
type Change = Shown['account']['contactChanges'][number];

const masked = (contact: string | null, mask: (contact: string) => string): string | null =>
  contact === null || contact === '' ? null : mask(contact);

const viewPending = (change: Change, now: Date): PendingContact[] => {
  const channel = contactChannels.find((known) => known === change.channel);
  if (channel === undefined || change.expiresAt <= now) return [];
  const { value, expiresAt, attemptsLeft, createdAt } = change;
  const resendFrom = new Date(createdAt.getTime() + contactCodePauseMs).toISOString();
  return [{ channel, value, expiresAt: expiresAt.toISOString(), attemptsLeft, resendFrom }];
};

/** rules §3: an account that is not proved shows nothing, and neither does one with the Basic Password it was issued with. */
const isProved = ({ provenAt, account }: Shown): boolean =>
  provenAt !== null && account.basicPasswords.some(({ origin }) => origin === 'chosen');

const viewAccount = ({ accountId, position: stored, account }: Shown, now: Date): AccountParticulars[] => {
  const position = positions.find((known) => known === stored);
  if (position === undefined) return [];
  const { basicUserId, nameZh, nameEn, status, addressLines, language } = account;
  return [
    {
      id: accountId,
      position,
      basicUserId,
      nameZh,
      nameEn,
      status,
      addressLines,
      maskedEmail: masked(account.email, maskEmail),
      maskedPhone: masked(account.phone, maskPhone),
      language: isLocale(language) ? language : defaultLocale,
      pending: account.contactChanges.flatMap((change) => viewPending(change, now)),
    },
  ];
};

/** What an investor may see of the accounts that are proved. */
export const viewParticulars = async (
  { particulars }: Pick<Repositories, 'particulars'>,
  userId: string,
  now: Date,
): Promise<ParticularsView> => ({
  accounts: (await particulars.shownOf(userId)).filter(isProved).flatMap((link) => viewAccount(link, now)),
  declinedAlerts: (await particulars.declinedAlerts(userId)).filter(isDeclinable),
  alerts: [...alerts],
});
