import { extendSession, getSession, signIn } from '@vestibule/contract/session';
import { getServiceHours } from '@vestibule/contract/service-hours';
import { paths } from '#app/paths.ts';
import { portalDesk } from '#testing/portal-desk.ts';
import { closedHours, friday, nobody, openHours, settledSession } from '#testing/samples.ts';
import { on, stubApi } from '#testing/stub-api.ts';
import { refusing } from '../refusals.ts';
import type { Desk, Page } from '../story.ts';

const outside: Desk = (...routes) =>
  stubApi(
    on(getSession, () => nobody),
    on(getServiceHours, () => openHours),
    on(signIn, () => settledSession),
    ...routes,
  );

const credentials = { internetUserId: 'Harbor88', internetPassword: 'Correct4Horses' };
const soon = new Date(Date.parse(friday) + 90_000).toISOString();

export const pages: readonly Page[] = [
  {
    name: 'sign-in',
    path: paths.signIn,
    desk: outside,
    states: {
      faulty: { send: true },
      maintenance: { answers: [on(getServiceHours, () => closedHours)] },
    },
    calls: [{ route: signIn, type: credentials, send: true }],
    showsAnyRefusal: true,
  },
  { name: 'signed out', path: paths.signedOut, desk: outside },
  {
    name: 'session',
    path: paths.portal.home,
    desk: (...routes) => portalDesk({}, ...routes),
    states: {
      'about to end': { answers: [on(getSession, () => ({ ...settledSession, expiresAt: soon }))] },
      'cannot be prolonged': {
        answers: [
          on(getSession, () => ({ ...settledSession, expiresAt: soon })),
          refusing(extendSession, 'server.failed'),
        ],
        press: '[role=alertdialog] button',
      },
    },
    calls: [{ route: getSession }],
  },
];
