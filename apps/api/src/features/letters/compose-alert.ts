import { nameBrowser } from '@vestibule/domain/browsers';
import { maskBasicUserId } from '@vestibule/domain/identifiers';
import type { AlertKind } from '@vestibule/domain/letters';
import type { Locale } from '@vestibule/domain/locales';
import type { LettersPhrases } from '@vestibule/phrases/zh-Hant/letters';
import { fill } from '@vestibule/phrases/fill';
import { houseValues, letterText, timeIn, wordsIn } from './words.ts';

/** Particulars as a letter names them; what they say it never tells. */
export type ParticularName = keyof LettersPhrases['particulars'];

type Plain = 'registered' | 'internet-password-changed' | 'cancelled';
type OfAccount = Exclude<AlertKind, Plain | 'new-device' | 'particulars-changed'>;

/** What an investor is told of, with what the letter needs. Basic User IDs are given whole, and written masked. */
export type Alert =
  | { readonly kind: Plain }
  | { readonly kind: 'new-device'; readonly userAgent: string }
  | { readonly kind: OfAccount; readonly basicUserId: string }
  | {
      readonly kind: 'particulars-changed';
      readonly fields: readonly ParticularName[];
      /** Of the account that was changed; left out for what belongs to the Internet User ID. */
      readonly basicUserId?: string | undefined;
    };

interface Addressed {
  readonly internetUserId: string;
  readonly locale: Locale;
  readonly at: Date;
}

/** `ka......`: its holder knows it again. */
const maskInternetUserId = (id: string): string => `${id.slice(0, 2)}......`;

const browserIn = (userAgent: string, { browser: phrases }: LettersPhrases): string => {
  const { browser, system } = nameBrowser(userAgent);
  if (browser === undefined) return phrases.unknown;
  return system === undefined
    ? fill(phrases.onlyBrowser, { browser })
    : fill(phrases.known, { browser, system });
};

const bodyOf = (
  alert: Alert,
  phrases: LettersPhrases,
): { body: string; values: Readonly<Record<string, string>> } => {
  switch (alert.kind) {
    case 'registered':
    case 'internet-password-changed':
    case 'cancelled':
      return { body: phrases[alert.kind].body, values: {} };
    case 'new-device':
      return { body: phrases[alert.kind].body, values: { browser: browserIn(alert.userAgent, phrases) } };
    case 'basic-password-changed':
    case 'account-linked':
    case 'account-unlinked':
    case 'primary-changed':
      return {
        body: phrases[alert.kind].body,
        values: { basicUserId: maskBasicUserId(alert.basicUserId) },
      };
    case 'particulars-changed': {
      const { basicUserId } = alert;
      const fields = alert.fields.map((name) => phrases.particulars[name]).join(phrases.listSeparator);
      if (basicUserId === undefined) return { body: phrases[alert.kind].body, values: { fields } };
      return {
        body: phrases[alert.kind].bodyAccount,
        values: { fields, basicUserId: maskBasicUserId(basicUserId) },
      };
    }
  }
};

/** An alert's subject and words; what stands under every letter is added when it is sent. */
export const composeAlert = (
  alert: Alert,
  { internetUserId, locale, at }: Addressed,
): { subject: string; body: string } => {
  const phrases = wordsIn(locale);
  const { body, values } = bodyOf(alert, phrases);
  return {
    subject: phrases[alert.kind].subject,
    body: letterText([phrases.greeting, body, phrases.notYou], {
      ...houseValues(locale),
      internetUserId: maskInternetUserId(internetUserId),
      time: timeIn(at, locale),
      ...values,
    }),
  };
};
