import { sessionStages } from '@vestibule/domain/first-sign-in';
import * as z from 'zod/mini';
import { captchaAnswer, givenPassword, instant } from './fields.ts';
import { normaliseInternetUserId } from '@vestibule/domain/identifiers';
import { defineRoute, everyone, signedIn } from './route.ts';

/** Where the browser stands: nobody signed in, or who, at which stage, until when. */
export const sessionView = z.discriminatedUnion('signedIn', [
  z.object({ signedIn: z.literal(false) }),
  z.object({
    signedIn: z.literal(true),
    stage: z.enum(sessionStages),
    internetUserId: z.string(),
    /** null at the very first sign-in. */
    previousSignInAt: z.nullable(instant),
    failuresSincePrevious: z.int(),
    /** Server's time, so that the page can count down whatever the device's clock says. */
    now: instant,
    expiresAt: instant,
    /** No use of the portal extends it beyond this. */
    endsAt: instant,
  }),
]);
export type SessionView = z.output<typeof sessionView>;
export type SignedInView = Extract<SessionView, { signedIn: true }>;

export const getSession = defineRoute({
  id: 'session.get',
  summary: 'Who is signed in, at which stage, until when',
  method: 'GET',
  path: '/session',
  callers: everyone,
  limit: 'read',
  status: 200,
  answer: sessionView,
  errors: [],
  passive: true,
});

/** rules §4. Whatever shape the ID and password have: the wrong shape is a wrong one, in the same words and time. */
export const signIn = defineRoute({
  id: 'session.signIn',
  summary: 'Sign in with an Internet User ID and its password',
  method: 'POST',
  path: '/session',
  callers: everyone,
  limit: 'credential',
  body: z.object({
    internetUserId: z.pipe(
      z.pipe(z.string('required').check(z.maxLength(200, 'too_long')), z.transform(normaliseInternetUserId)),
      z.string().check(z.minLength(1, 'required')),
    ),
    internetPassword: givenPassword,
    captcha: z.optional(captchaAnswer),
  }),
  status: 200,
  answer: sessionView,
  errors: ['sign_in.failed', 'sign_in.resting', 'captcha.required', 'captcha.wrong', 'captcha.expired'],
});

/** Answers the same when nobody is signed in: signing out twice is signing out. */
export const signOut = defineRoute({
  id: 'session.signOut',
  summary: 'End the session',
  method: 'DELETE',
  path: '/session',
  callers: everyone,
  limit: 'write',
  status: 204,
  errors: [],
});

/** One of the investor's sessions, as they may know it again. */
export const heldSession = z.object({
  id: z.uuid(),
  /** The one that asks. */
  current: z.boolean(),
  startedAt: instant,
  lastSeenAt: instant,
  /** What the browser called itself at the sign-in (`User-Agent`), 400 characters at most: its word, not a fact. */
  userAgent: z.string(),
});
export const sessionList = z.object({ items: z.array(heldSession) });
export type SessionList = z.output<typeof sessionList>;

/** Only live ones. There is no limit to their number. */
export const listSessions = defineRoute({
  id: 'session.list',
  summary: "This investor's sessions, last used first",
  method: 'GET',
  path: '/sessions',
  callers: ['active'],
  limit: 'read',
  status: 200,
  answer: sessionList,
  errors: [],
});

/** Ending the one that asks is signing out. Somebody else's is as unknown as one that never was. */
export const endSession = defineRoute({
  id: 'session.end',
  summary: 'End one of this investor’s sessions',
  method: 'DELETE',
  path: '/sessions/:id',
  callers: ['active'],
  limit: 'write',
  freshProof: true,
  params: z.object({ id: z.uuid() }),
  status: 204,
  errors: ['session.not_found'],
});

export const endOtherSessions = defineRoute({
  id: 'session.endOthers',
  summary: 'End all sessions of this investor but the one that asks',
  method: 'DELETE',
  path: '/sessions',
  callers: ['active'],
  limit: 'write',
  freshProof: true,
  status: 200,
  answer: z.object({ ended: z.int() }),
  errors: [],
});

export const extendSession = defineRoute({
  id: 'session.extend',
  summary: 'Stay signed in: counts as use of the session',
  method: 'POST',
  path: '/session/extension',
  callers: signedIn,
  limit: 'write',
  status: 200,
  answer: sessionView,
  errors: [],
});

/** rules §7, security: Session. Wrong ones are counted with the sign-ins of this browser. The session goes on under a new token. */
export const proveSession = defineRoute({
  id: 'session.prove',
  summary: 'Give the Internet Password anew, as what changes the access itself asks for',
  method: 'POST',
  path: '/session/proof',
  callers: ['active'],
  limit: 'credential',
  body: z.object({ internetPassword: givenPassword }),
  status: 200,
  answer: sessionView,
  errors: ['internet_password.wrong', 'internet_password.locked'],
});
