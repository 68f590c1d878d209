import { maskEmail, maskPhone } from '@vestibule/domain/contact-masks';
import { maskBasicUserId } from '@vestibule/domain/identifiers';
import type { Locale } from '@vestibule/domain/locales';
import type { ContactChannel } from '@vestibule/domain/particulars';
import { clockIn, houseValues, letterText, timeIn, wordsIn } from './words.ts';

interface Words {
  readonly subject: string;
  readonly body: string;
}

interface Addressed {
  readonly channel: ContactChannel;
  readonly basicUserId: string;
  readonly locale: Locale;
}

/** The code for a new address or number, and until when it is taken. */
export const composeContactCode = ({
  channel,
  basicUserId,
  locale,
  code,
  expiresAt,
}: Addressed & { readonly code: string; readonly expiresAt: Date }): Words => {
  const words = wordsIn(locale);
  const { subject, body, expiry, text } = words['contact-code'];
  const values = {
    ...houseValues(locale),
    basicUserId: maskBasicUserId(basicUserId),
    code,
    time: timeIn(expiresAt, locale),
    clock: clockIn(expiresAt),
  };
  if (channel === 'phone') return { subject: '', body: letterText([text], values) };
  return {
    subject,
    body: letterText([words.greetingAccount, body, '{{code}}', expiry, words.notYou], values),
  };
};

/** To the address or number that was the account's until now: what it became, masked. */
export const composeReplaced = ({
  channel,
  basicUserId,
  locale,
  became,
  at,
}: Addressed & { readonly became: string; readonly at: Date }): Words => {
  const words = wordsIn(locale);
  const replaced = words['contact-replaced'];
  const masked = channel === 'email' ? maskEmail(became) : maskPhone(became);
  const values = {
    ...houseValues(locale),
    basicUserId: maskBasicUserId(basicUserId),
    masked,
    time: timeIn(at, locale),
  };
  if (channel === 'phone') return { subject: '', body: letterText([replaced.phone.text], values) };
  const paragraphs = [words.greetingAccount, replaced.email.body, words.notYou];
  return { subject: replaced.email.subject, body: letterText(paragraphs, values) };
};
