import { isDeclinable } from '@vestibule/domain/letters';
import { composeAlert } from '#features/letters/compose-alert.ts';
import type { Alert } from '#features/letters/compose-alert.ts';
import { localeOf } from '#features/letters/words.ts';
import type { Repositories } from './repositories.ts';

export type { Alert, ParticularName } from '#features/letters/compose-alert.ts';

export interface Telling {
  /** Of the letter. */
  readonly id: string;
  readonly at: Date;
  readonly userId: string;
  readonly alert: Alert;
}

/**
 * Tells an investor of an act, in the act's own transaction: a letter is queued in the investor's language to the primary account's
 * e-mail address, if there is one, unless alerts of this kind are declined. Never fails for want of a mail server.
 */
export const tellInvestor = async (
  { letters }: Pick<Repositories, 'letters'>,
  { id, at, userId, alert }: Telling,
): Promise<void> => {
  const { kind } = alert;
  const reader = await letters.readerOf(userId);
  if (reader === undefined || reader.email === null) return;
  if (isDeclinable(kind) && reader.declinedAlerts.includes(kind)) return;
  const locale = localeOf(reader.language);
  const { internetUserId, email: recipient } = reader;
  const composed = composeAlert(alert, { internetUserId, locale, at });
  await letters.queue({ id, channel: 'mail', kind, recipient, locale, ...composed, createdAt: at });
};
