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

/** rules §4. What is easily guessed is told before anything is sent; own number, list of common ones and history are the server's. */
export const basicPasswordChange = z
  .object({
    /** The account the page showed, so that a stale tab changes nothing else. */
    position,
    current: basicPassword,
    next: newBasicPassword,
    nextAgain: givenBasicPassword,
    captcha: captchaAnswer,
  })
  .check(({ value, issues }) => {
    if (value.next === value.current) {
      issues.push({
        code: 'custom',
        path: ['next'],
        message: 'basic_password.same_as_current',
        input: value,
      });
    }
  })
  .check(repeats('nextAgain', 'next', 'basic_password.mismatch'));

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
