import { termsSections } from '@vestibule/api/features/terms/terms-sections.ts';
import { isTermsVersion } from '@vestibule/domain/terms-version';
import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { Refusal } from '../refusal.ts';

const termsFile = z.strictObject({
  version: z.string().check(z.refine(isTermsVersion, 'must be like 1.1 or 2.0')),
  /** As `terms show --json` prints it; the day is the command line's to say. */
  effectiveFrom: z.optional(z.string()),
  sections: termsSections,
});

export type TermsFile = z.output<typeof termsFile>;

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal('the file is no JSON');
  }
};

const faultOf = (issue: z.core.$ZodIssue | undefined): string => {
  const where = issue?.path.join('.') ?? '';
  const what =
    issue?.code === 'unrecognized_keys' ? `knows no ${issue.keys.join(', ')}` : (issue?.message ?? '');
  return `${where} ${what}`.trim();
};

/** One version in the three languages; throws `Refusal` with the first thing that is wrong and where. */
export const readTermsFile = async (path: string): Promise<TermsFile> => {
  const parsed = termsFile.safeParse(parseJson(await readFile(path, 'utf8')));
  if (parsed.success) return parsed.data;
  throw new Refusal(`the terms are not whole: ${faultOf(parsed.error.issues[0])}`);
};
