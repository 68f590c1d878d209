import type { Publication } from '@vestibule/api/features/broadcasts/publish-broadcast.ts';
import { withoutTurningMarks } from '@vestibule/domain/broadcasts';
import { defaultLocale, locales } from '@vestibule/domain/locales';
import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { Refusal } from '../refusal.ts';

/** No control character but line breaks and tabs. */
const readable = /^[\n\r\t\P{Cc}]*$/u;
const filled = z.string().check(
  z.trim(),
  z.minLength(1),
  z.refine(
    (text) => readable.test(text) && withoutTurningMarks(text) === text,
    'holds a sign that cannot be seen',
  ),
);
const longestSubject = 200;
const longestBody = 20_000;

const message = z.strictObject({
  subject: filled.check(z.maxLength(longestSubject), z.regex(/^[^\n\r\t]*$/, 'is of one line')),
  body: filled.check(z.maxLength(longestBody)),
});

const messages = z.strictObject({
  'zh-Hant': message,
  'zh-Hans': z.optional(message),
  en: z.optional(message),
});

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** Checks what a file or the flags say; throws `Refusal` with the first thing that is wrong. */
export const readMessages = (given: unknown): Publication['texts'] => {
  const parsed = messages.safeParse(given);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    throw new Refusal(
      `the message is not whole: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`.trim(),
    );
  }
  return [defaultLocale, ...locales.filter((locale) => locale !== defaultLocale)].flatMap((locale) => {
    const text = parsed.data[locale];
    return text === undefined ? [] : [{ locale, ...text }];
  });
};

/** `{ "zh-Hant": { "subject", "body" }, "zh-Hans": …, "en": … }`; 繁體 must be there. */
export const readMessageFile = async (path: string): Promise<Publication['texts']> =>
  readMessages(parseJson(await readFile(path, 'utf8')));
