import { isDeclinable } from '@vestibule/domain/letters';
import type { Locale } from '@vestibule/domain/locales';
import { normalisePhone } from '@vestibule/domain/particulars';
import type { ContactChannel } from '@vestibule/domain/particulars';
import { composeAlert } from '#features/letters/compose-alert.ts';
import type { Alert } from '#features/letters/compose-alert.ts';
import { composeContactCode, composeReplaced } from '#features/letters/compose-contact.ts';
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

interface ToContact {
  /** Of the letter. */
  readonly id: string;
  readonly at: Date;
  readonly userId: string;
  readonly basicUserId: string;
  readonly channel: ContactChannel;
  /** An e-mail address, or a telephone number in international form. */
  readonly recipient: string;
}

const waysOut = { email: 'mail', phone: 'text' } as const;

const languageOf = async ({ letters }: Pick<Repositories, 'letters'>, userId: string): Promise<Locale> =>
  localeOf((await letters.readerOf(userId))?.language ?? '');

/** Sends the code that confirms a new e-mail address or telephone number to that very one. */
export const sendContactCode = async (
  repositories: Pick<Repositories, 'letters'>,
  {
    id,
    at,
    userId,
    channel,
    recipient,
    ...code
  }: ToContact & { readonly code: string; readonly expiresAt: Date },
): Promise<void> => {
  const locale = await languageOf(repositories, userId);
  const words = composeContactCode({ ...code, channel, locale });
  const letter = { id, channel: waysOut[channel], kind: 'contact-code', recipient, locale, ...words };
  await repositories.letters.queue({ ...letter, createdAt: at });
};

/** Tells the former e-mail address or telephone number, masked, what took its place. */
export const tellFormerContact = async (
  repositories: Pick<Repositories, 'letters'>,
  { id, at, userId, channel, recipient: former, ...change }: ToContact & { readonly became: string },
): Promise<void> => {
  const locale = await languageOf(repositories, userId);
  // A number that an import brought may lack its country.
  const recipient = channel === 'phone' ? normalisePhone(former) : former;
  const words = composeReplaced({ ...change, at, channel, locale });
  const letter = { id, channel: waysOut[channel], kind: 'contact-replaced', recipient, locale, ...words };
  await repositories.letters.queue({ ...letter, createdAt: at });
};
