import {
  changeBasicPassword,
  getBasicPasswordDue,
  putOffBasicPassword,
} from '@vestibule/contract/basic-password';
import type { BasicPasswordDue } from '@vestibule/contract/basic-password';
import { paths } from '#app/paths.ts';
import { firstSignInDesk } from '#testing/first-sign-in-desk.ts';
import { on } from '#testing/stub-api.ts';
import type { Page } from '../story.ts';

const masked = { maskedBasicUserId: '04......' } as const;
const typed = { current: '37162985', next: '93702648', nextAgain: '93702648', captcha: '50FSYS' };

/** The primary is done, and a linked one is due. */
const secondIsDue: BasicPasswordDue = {
  current: { position: 2, ...masked, mayPutOff: true },
  accounts: [
    { position: 1, ...masked, state: 'done' },
    { position: 2, ...masked, state: 'due' },
    { position: 3, ...masked, state: 'due' },
  ],
};
const linkedIsDue = on(getBasicPasswordDue, () => secondIsDue);

export const pages: readonly Page[] = [
  {
    name: 'first sign-in',
    path: paths.basicPassword.change,
    desk: (...routes) => firstSignInDesk(1, ...routes),
    states: {
      'every fault': { type: { current: '1', next: '12345678', nextAgain: '87654321' }, send: true },
      'a linked account': { answers: [linkedIsDue] },
    },
    calls: [
      { route: getBasicPasswordDue },
      { route: changeBasicPassword, type: typed, send: true },
      { route: putOffBasicPassword, answers: [linkedIsDue], press: 'main form > :last-child button' },
    ],
  },
  {
    name: 'changed',
    path: paths.basicPassword.changed,
    desk: (...routes) => firstSignInDesk(2, ...routes),
    states: { 'with what was changed': { handedOver: { position: 1, ...masked } } },
  },
];
