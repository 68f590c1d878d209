import { errorCatalogue, type ErrorCode } from '@vestibule/contract/errors';
import type { Route } from '@vestibule/contract/route';
import * as z from 'zod/mini';
import { friday } from '#testing/samples.ts';
import { refuseWith, type StubbedRoute } from '#testing/stub-api.ts';

const later = new Date(Date.parse(friday) + 42 * 60_000).toISOString();

/** A value for each name that the data of a refusal may have. A new name is added here; a test tells where one lacks. */
const samples: Readonly<Record<string, unknown>> = {
  // At no field of any form: it must be told all the same.
  issues: [{ path: '', code: 'invalid' }],
  retryAfterSeconds: 42,
  until: later,
  opensAt: later,
  captchaRequired: true,
  version: '2.0',
  attemptsLeft: 2,
};

/** A refusal's data: whatever its schema takes of the samples. Throws where it takes none. */
export const sampleData = (code: ErrorCode): object => z.parse(errorCatalogue[code].data, samples);

/** Codes that a route may be refused with and that are its own. */
export const ownCodes = ({ errors, freshProof }: Route): readonly ErrorCode[] => [
  ...errors,
  ...(freshProof === true ? (['session.proof_required'] as const) : []),
];

/** A route that refuses. */
export const refusing = (route: Route, code: ErrorCode): StubbedRoute => ({
  route,
  answer: () => refuseWith(code, sampleData(code)),
});

/** A route that never answers. */
export const silent = (route: Route): StubbedRoute => ({
  route,
  answer: () => new Promise<never>(() => undefined),
});

/** A line that breaks. */
export const cutOff = (route: Route): StubbedRoute => ({
  route,
  answer: () => {
    throw new TypeError('Failed to fetch');
  },
});
