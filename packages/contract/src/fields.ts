import { guessableBasicPassword, normaliseBasicPassword } from '@vestibule/domain/basic-password';
import {
  isIdentityPrefix,
  isInternetUserId,
  normaliseBasicUserId,
  normaliseIdentityPrefix,
  normaliseInternetUserId,
} from '@vestibule/domain/identifiers';
import { internetPasswordRuleMet, internetPasswordRules } from '@vestibule/domain/internet-password';
import { locales } from '@vestibule/domain/locales';
import * as z from 'zod/mini';
import type { IssueCode } from './issues.ts';

/** Nobody types more than this into one field; the rest of the check need not look at more. */
const longestInput = 200;

const issue = <C extends IssueCode>(code: C): C => code;

/** Any text; not a string, or left out, is "required". Empty is told by the field's own check. */
const text = z.string(issue('required')).check(z.maxLength(longestInput, issue('too_long')));
const normalised = (normalise: (raw: string) => string) => z.pipe(text, z.transform(normalise));
const filled = z.minLength(1, issue('required'));

export const locale = z.enum(locales);
export const instant = z.iso.datetime();

const eightDigits = [
  z.regex(/^[0-9]*$/, issue('basic_user_id.digits')),
  z.length(8, issue('basic_user_id.length')),
] as const;

/** 8 digits; full-width digits folded, blanks dropped (rules §1, §3). */
export const basicUserId = z.pipe(normalised(normaliseBasicUserId), z.string().check(filled, ...eightDigits));

/** As `basicUserId`, or left empty. */
export const optionalBasicUserId = z.pipe(
  normalised(normaliseBasicUserId),
  z.string().check(eightDigits[0], z.regex(/^(?:.{8})?$/, issue('basic_user_id.length'))),
);

/** First four letters or digits of the identity document, upper-cased (rules §1, §3). */
export const identityPrefix = z.pipe(
  normalised(normaliseIdentityPrefix),
  z.string().check(filled, z.refine(isIdentityPrefix, issue('identity_prefix.shape'))),
);

/** Exactly 8 letters or digits; case is kept (rules §1, §3). What is reserved or like a Basic User ID is the form's to check. */
export const internetUserId = z.pipe(
  normalised(normaliseInternetUserId),
  z.string().check(filled, z.refine(isInternetUserId, issue('internet_user_id.shape'))),
);

/** An ID that is to be looked up, whatever its shape: the wrong shape is just an unknown ID. */
export const givenInternetUserId = z.pipe(normalised(normaliseInternetUserId), z.string().check(filled));

/** 13–15 letters and digits, one of each at least; neither folded nor trimmed (rules §1, §3). */
export const newInternetPassword = text.check(
  filled,
  ...internetPasswordRules.map((rule) =>
    z.refine<string>(
      (password) => internetPasswordRuleMet(rule, password),
      issue(`internet_password.${rule}`),
    ),
  ),
);

/** A password that is to be compared, whatever its shape: the wrong shape is just a wrong password. */
export const givenPassword = text.check(filled);

/** 8 digits; full-width digits folded, never trimmed (rules §1). */
export const basicPassword = z.pipe(
  normalised(normaliseBasicPassword),
  z.string().check(filled, z.regex(/^[0-9]{8}$/, issue('basic_password.shape'))),
);

/** As `basicPassword`, and not easily guessed (rules §4). Whether it is the account's own number, common or remembered the server knows. */
export const newBasicPassword = z.pipe(
  basicPassword,
  z.string().check(({ value, issues }) => {
    const reason = guessableBasicPassword(value, { basicUserId: '' });
    if (reason !== undefined)
      issues.push({ code: 'custom', message: issue(`basic_password.${reason}`), input: value });
  }),
);

/** A Basic Password that is to be compared with another field: folded alike. */
export const givenBasicPassword = z.pipe(normalised(normaliseBasicPassword), z.string().check(filled));

/** An answer to a human check: six characters of a picture, or the numbers of a proof of work. */
export const captchaAnswer = z.object(
  {
    challengeId: z.uuid(issue('captcha.required')),
    answer: z
      .string(issue('captcha.required'))
      .check(z.trim(), z.minLength(1, issue('captcha.required')), z.maxLength(1000, issue('too_long'))),
  },
  issue('captcha.required'),
);
export type CaptchaAnswer = z.output<typeof captchaAnswer>;

export const position = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]);

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * Two fields that must say the same. Told even while other fields are wrong (schemas of an object otherwise wait with what concerns several
 * fields until each is right), but not while one of the two is empty: that is told already.
 */
export const repeats = <T extends object>(
  again: keyof T & string,
  original: keyof T & string,
  code: IssueCode,
) =>
  z.refine<T>((value) => value[again] === value[original], {
    error: code,
    path: [again],
    when: ({ value }) => {
      const given = new Map<string, unknown>(Object.entries(isRecord(value) ? value : {}));
      return Boolean(given.get(again)) && Boolean(given.get(original));
    },
  });
