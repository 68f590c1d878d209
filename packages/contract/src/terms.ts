import { isTermsVersion, termsStateNames } from '@vestibule/domain/terms-version';
import * as z from 'zod/mini';
import { instant, locale } from './fields.ts';
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

/** Every version there ever was, and what is to come: each may be read. */
export const termsVersionList = z.object({
  items: z.array(
    z.object({ version: z.string(), effectiveFrom: z.iso.date(), state: z.enum(termsStateNames) }),
  ),
});

export const listTermsVersions = defineRoute({
  id: 'terms.list',
  summary: 'All versions of the terms of use, newest first',
  method: 'GET',
  path: '/terms/versions',
  callers: everyone,
  limit: 'read',
  status: 200,
  answer: termsVersionList,
  errors: [],
});

export const getTermsVersion = defineRoute({
  id: 'terms.getVersion',
  summary: 'One version of the terms of use: in force, former or to come',
  method: 'GET',
  path: '/terms/versions/:version',
  callers: everyone,
  limit: 'read',
  params: z.object({ version: z.string().check(z.refine(isTermsVersion, 'invalid')) }),
  query: z.object({ locale }),
  status: 200,
  answer: termsText,
  errors: ['terms.not_found'],
});

export const listTermsAcceptances = defineRoute({
  id: 'terms.acceptances',
  summary: 'Which versions this investor accepted, when and in which language, newest first',
  method: 'GET',
  path: '/terms/acceptances',
  callers: ['active'],
  limit: 'read',
  status: 200,
  answer: z.object({ items: z.array(z.object({ version: z.string(), locale, acceptedAt: instant })) }),
  errors: [],
});
