import { cancellationSteps } from '@vestibule/domain/cancellation';
import * as z from 'zod/mini';
import { basicPassword, captchaAnswer, givenInternetUserId, givenPassword, instant } from './fields.ts';
import { defineRoute, everyone } from './route.ts';

/** What this browser has proved and not yet confirmed, or has just cancelled. Without either the step is `details`. */
export const cancellationView = z.object({
  step: z.enum(cancellationSteps),
  /** A proof of this browser ran out of time (15 minutes) and had to be thrown away; nothing was cancelled. */
  expired: z.boolean(),
  now: instant,
  expiresAt: z.nullable(instant),
  internetUserId: z.nullable(z.string()),
  /** The Basic User IDs that become free, or did, the primary first; of one that was never proved only the first two digits. */
  basicUserIds: z.array(z.string()),
  cancelledAt: z.nullable(instant),
});
export type CancellationView = z.output<typeof cancellationView>;

/** rules §7. Both passwords are looked at whatever their shape, but the Basic Password must have its own before it is sent. */
export const cancellationProof = z.object({
  internetUserId: givenInternetUserId,
  internetPassword: givenPassword,
  /** Of the primary account. */
  basicPassword,
  captcha: captchaAnswer,
});

export const getCancellation = defineRoute({
  id: 'cancellation.get',
  summary: 'What this browser is about to cancel, or has just cancelled',
  method: 'GET',
  path: '/cancellation',
  callers: everyone,
  limit: 'read',
  status: 200,
  answer: cancellationView,
  errors: [],
});

/** Wrong ones count as a failed sign-in and as a wrong Basic Password do. Nothing is cancelled yet. */
export const proveCancellation = defineRoute({
  id: 'cancellation.prove',
  summary: 'Prove an Internet User ID with both passwords, in order to cancel it',
  method: 'POST',
  path: '/cancellation',
  callers: everyone,
  limit: 'credential',
  body: cancellationProof,
  status: 200,
  answer: cancellationView,
  errors: [
    'captcha.wrong',
    'captcha.expired',
    'sign_in.failed',
    'sign_in.resting',
    'basic_password.wrong',
    'basic_password.locked',
  ],
});

/** One transaction that cannot be undone; a retry of the same confirmation gives the same answer (rules §7). */
export const confirmCancellation = defineRoute({
  id: 'cancellation.confirm',
  summary: 'Cancel the proved Internet User ID for good',
  method: 'POST',
  path: '/cancellation/confirmation',
  callers: everyone,
  limit: 'write',
  /** The ID that the page showed, so that a stale tab cancels no other. */
  body: z.object({ internetUserId: givenInternetUserId }),
  status: 200,
  answer: cancellationView,
  errors: ['cancellation.not_started', 'cancellation.draft_expired', 'cancellation.superseded'],
});

/** Before the confirmation: nothing is cancelled. After it: the browser forgets what it showed. */
export const abandonCancellation = defineRoute({
  id: 'cancellation.abandon',
  summary: 'Throw the proof, or the shown result, away',
  method: 'DELETE',
  path: '/cancellation',
  callers: everyone,
  limit: 'write',
  status: 204,
  errors: [],
});
