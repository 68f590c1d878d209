import * as z from 'zod/mini';
import { issueCodes } from './issues.ts';

const retryAfter = z.object({ retryAfterSeconds: z.int() });
const until = z.object({ until: z.iso.datetime() });
const none = z.object({});

/**
 * Every refusal of the API: its code, its HTTP status and the shape of its data. The words stand in `packages/phrases`, the list
 * for people in `docs/errors.md`; a code without words in three languages does not compile.
 */
export const errorCatalogue = {
  // Any route
  'request.malformed': { status: 400, data: none },
  'request.invalid': {
    status: 422,
    /** `path` is dotted (`linkedBasicUserIds.0`); empty for the body as a whole. */
    data: z.object({ issues: z.array(z.object({ path: z.string(), code: z.enum(issueCodes) })) }),
  },
  'request.too_large': { status: 413, data: none },
  'request.headers_too_large': { status: 431, data: none },
  'request.timeout': { status: 408, data: none },
  'request.unsupported_media_type': { status: 415, data: none },
  'request.not_found': { status: 404, data: none },
  'request.method_not_allowed': { status: 405, data: none },
  'request.foreign_origin': { status: 403, data: none },
  'request.too_many': { status: 429, data: retryAfter },
  'server.busy': { status: 503, data: retryAfter },
  'server.unavailable': { status: 503, data: retryAfter },
  'server.failed': { status: 500, data: none },
  maintenance: { status: 503, data: z.object({ retryAfterSeconds: z.int(), opensAt: z.iso.datetime() }) },

  // Session and stage
  'session.required': { status: 401, data: none },
  'session.expired': { status: 401, data: none },
  'session.not_for_signed_in': { status: 409, data: none },
  'session.not_found': { status: 404, data: none },
  'device.not_found': { status: 404, data: none },
  'session.proof_required': { status: 403, data: none },
  'basic_password.change_required': { status: 403, data: none },
  'terms.acceptance_required': { status: 403, data: none },
  'sign_in.failed': { status: 401, data: z.object({ captchaRequired: z.boolean() }) },
  'sign_in.resting': { status: 429, data: until },

  // Internet Password of who is signed in
  'internet_password.wrong': { status: 422, data: z.object({ attemptsLeft: z.int() }) },
  'internet_password.locked': { status: 429, data: until },

  // Human check
  'captcha.required': { status: 422, data: none },
  'captcha.wrong': { status: 422, data: none },
  'captcha.expired': { status: 422, data: none },

  // Terms
  'terms.outdated': { status: 409, data: z.object({ version: z.string() }) },
  'terms.not_found': { status: 404, data: none },

  // Registration
  'registration.not_started': { status: 409, data: none },
  'registration.draft_expired': { status: 410, data: none },
  'registration.step_not_reached': { status: 409, data: none },
  'registration.already_done': { status: 409, data: none },
  'registration.not_matched': { status: 422, data: none },
  'internet_user_id.taken': { status: 409, data: none },

  // Cancellation
  'cancellation.not_started': { status: 409, data: none },
  'cancellation.draft_expired': { status: 410, data: none },
  'cancellation.superseded': { status: 409, data: none },

  // Basic Password
  'basic_password.wrong': { status: 422, data: z.object({ attemptsLeft: z.int() }) },
  'basic_password.locked': { status: 429, data: until },
  'basic_password.reused': { status: 422, data: none },
  'basic_password.too_recent': { status: 409, data: until },
  'basic_password.not_due': { status: 409, data: none },
  'basic_password.primary_not_deferrable': { status: 409, data: none },

  // Accounts
  'basic_password.must_change': { status: 409, data: none },
  'account.not_found': { status: 404, data: none },
  'account.not_matched': { status: 422, data: none },
  'account.linking_rests': { status: 429, data: until },
  'account.no_place_left': { status: 409, data: none },
  'account.is_primary': { status: 409, data: none },
  'account.not_proved': { status: 409, data: none },
  'account.closed': { status: 409, data: none },

  // Particulars
  'particulars.changed_meanwhile': { status: 409, data: none },
  'contact.too_soon': { status: 429, data: until },
  'contact.too_many': { status: 429, data: until },
  'contact.not_pending': { status: 409, data: none },
  'contact.code_wrong': { status: 422, data: z.object({ attemptsLeft: z.int() }) },
  'contact.code_expired': { status: 410, data: none },

  // Messages to the operator
  'enquiry.too_many': { status: 429, data: until },

  // Broadcasts
  'broadcast.not_found': { status: 404, data: none },
} as const satisfies Record<string, { status: number; data: z.ZodMiniType }>;

export type ErrorCode = keyof typeof errorCatalogue;
export type ErrorData<C extends ErrorCode> = z.output<(typeof errorCatalogue)[C]['data']>;
export const isErrorCode = (text: string): text is ErrorCode => Object.hasOwn(errorCatalogue, text);
export const errorCodes: readonly ErrorCode[] = Object.keys(errorCatalogue).filter(isErrorCode);

/** What any route may answer, so that no route has to list it. */
export const anyRouteErrors = [
  'request.malformed',
  'request.invalid',
  'request.too_large',
  'request.headers_too_large',
  'request.timeout',
  'request.unsupported_media_type',
  'request.not_found',
  'request.method_not_allowed',
  'request.foreign_origin',
  'request.too_many',
  'server.busy',
  'server.unavailable',
  'server.failed',
  'maintenance',
  'session.required',
  'session.expired',
  'session.not_for_signed_in',
  'basic_password.change_required',
  'terms.acceptance_required',
] as const satisfies readonly ErrorCode[];

/** Every code that a route may refuse with. */
export const errorsOf = ({
  errors,
  freshProof,
}: {
  readonly errors: readonly ErrorCode[];
  readonly freshProof?: true;
}): readonly ErrorCode[] => [
  ...anyRouteErrors,
  ...(freshProof === true ? (['session.proof_required'] as const) : []),
  ...errors,
];

/** RFC 9457 problem details, as every refusal travels (`application/problem+json`). */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: z.string(),
  data: z.optional(z.record(z.string(), z.unknown())),
  requestId: z.string(),
});
export type Problem = z.output<typeof problem>;
