import * as z from 'zod/mini';
import { locale } from './fields.ts';
import { defineRoute, everyone, signedIn } from './route.ts';
import { sessionView } from './session.ts';

export const termsText = z.object({
  version: z.string(),
  /** Calendar day in Hong Kong, YYYY-MM-DD. */
  effectiveFrom: z.iso.date(),
  locale,
  readingMinutes: z.int(),
  sections: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      /** The section in plain words (重點). */
      gist: z.string(),
      paragraphs: z.array(z.string()),
    }),
  ),
});
export type TermsText = z.output<typeof termsText>;

export const getTerms = defineRoute({
  id: 'terms.get',
  summary: 'The terms of use in force',
  method: 'GET',
  path: '/terms',
  callers: everyone,
  limit: 'read',
  query: z.object({ locale }),
  status: 200,
  answer: termsText,
  errors: [],
});

/** A version that was read and is accepted; an older one than the one in force is refused. */
export const termsAcceptance = z.object({
  version: z.string().check(z.minLength(1), z.maxLength(20)),
  locale,
});

/** rules §3 step 1: asked once more when a new version appears. */
export const acceptTerms = defineRoute({
  id: 'terms.accept',
  summary: 'Accept the terms of use in force, as the investor signed in',
  method: 'POST',
  path: '/terms/acceptance',
  callers: signedIn,
  limit: 'write',
  body: termsAcceptance,
  status: 200,
  answer: sessionView,
  errors: ['terms.outdated'],
});
