import * as z from 'zod/mini';
import {
  basicPassword,
  captchaAnswer,
  givenBasicPassword,
  newBasicPassword,
  position,
  repeats,
} from './fields.ts';
import { defineRoute } from './route.ts';
import { sessionView } from './session.ts';

const accountProgress = z.object({
  position,
  /** First two digits, the rest hidden (rules §4). */
  maskedBasicUserId: z.string(),
  state: z.enum(['due', 'done', 'put-off']),
});

/** Which account's issued Basic Password is to be changed now, and how far the investor is ("1 of 2"). */
export const basicPasswordDue = z.object({
  /** null when nothing is due any more. */
  current: z.nullable(z.object({ position, maskedBasicUserId: z.string(), mayPutOff: z.boolean() })),
  accounts: z.array(accountProgress),
});
export type BasicPasswordDue = z.output<typeof basicPasswordDue>;

const afterwards = z.object({ session: sessionView, due: basicPasswordDue });

export const getBasicPasswordDue = defineRoute({
  id: 'basicPassword.due',
  summary: 'Which account still has the Basic Password it was issued with',
  method: 'GET',
  path: '/basic-password/due',
  callers: ['basic-password-change', 'active'],
  limit: 'read',
  status: 200,
  answer: basicPasswordDue,
  errors: [],
});

const passwords = {
  current: basicPassword,
  next: newBasicPassword,
  nextAgain: givenBasicPassword,
  captcha: captchaAnswer,
} as const;

interface Passwords {
  readonly current: string;
  readonly next: string;
  readonly nextAgain: string;
}

const anotherOne = z.check<Passwords>(({ value, issues }) => {
  if (value.next === value.current) {
    issues.push({ code: 'custom', path: ['next'], message: 'basic_password.same_as_current', input: value });
  }
});
const twiceTheSame = repeats<Passwords>('nextAgain', 'next', 'basic_password.mismatch');

/** rules §4. What is easily guessed is told before anything is sent; own number, list of common ones and history are the server's. */
export const basicPasswordChange = z
  .object({
    /** The account the page showed, so that a stale tab changes nothing else. */
    position,
    ...passwords,
  })
  .check(anotherOne, twiceTheSame);

/** Of an account that the address names. */
export const basicPasswordChangeOf = z.object(passwords).check(anotherOne, twiceTheSame);

export const changeBasicPassword = defineRoute({
  id: 'basicPassword.change',
  summary: 'Change the issued Basic Password of the account that is due; renews the session, ends the others',
  method: 'PUT',
  path: '/basic-password',
  callers: ['basic-password-change'],
  limit: 'credential',
  body: basicPasswordChange,
  status: 200,
  answer: afterwards,
  errors: [
    'captcha.wrong',
    'captcha.expired',
    'basic_password.wrong',
    'basic_password.locked',
    'basic_password.reused',
    'basic_password.too_recent',
    'basic_password.not_due',
  ],
});

/** A linked account may be put off for this session and stays unproved; the primary may not (rules §4). */
export const putOffBasicPassword = defineRoute({
  id: 'basicPassword.putOff',
  summary: 'Put off the change for a linked account',
  method: 'POST',
  path: '/basic-password/put-off',
  callers: ['basic-password-change'],
  limit: 'write',
  body: z.object({ position }),
  status: 200,
  answer: afterwards,
  errors: ['basic_password.not_due', 'basic_password.primary_not_deferrable'],
});

/** At any time, of an account that is proved, or that waits for its first change (rules §4: 24 hours between two changes). */
export const changeBasicPasswordOf = defineRoute({
  id: 'basicPassword.changeOf',
  summary: 'Change the Basic Password of one of the investor’s accounts; renews the session, ends the others',
  method: 'PUT',
  path: '/accounts/:id/basic-password',
  callers: ['active'],
  limit: 'credential',
  params: z.object({ id: z.uuid() }),
  body: basicPasswordChangeOf,
  status: 200,
  answer: sessionView,
  errors: [
    'captcha.wrong',
    'captcha.expired',
    'basic_password.wrong',
    'basic_password.locked',
    'basic_password.reused',
    'basic_password.too_recent',
    // Two tabs at once: the other was quicker.
    'basic_password.not_due',
    'account.not_found',
    'account.not_proved',
    'account.closed',
  ],
});
