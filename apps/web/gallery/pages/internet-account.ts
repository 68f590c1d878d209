import { forgetDevice, forgetOtherDevices, listDevices } from '@vestibule/contract/devices';
import {
  changeInternetPassword,
  chooseLanguage,
  getInternetAccount,
  listActivity,
} from '@vestibule/contract/internet-account';
import type { ActivityPage, InternetAccount } from '@vestibule/contract/internet-account';
import { activityKinds } from '@vestibule/contract/internet-account';
import { endOtherSessions, endSession, listSessions } from '@vestibule/contract/session';
import { paths } from '#app/paths.ts';
import { accountDesk, provedAccount } from '#testing/account-desk.ts';
import { friday, settledSession } from '#testing/samples.ts';
import { on } from '#testing/stub-api.ts';
import type { Desk, Page } from '../story.ts';

const idOf = (number: number): string => `01920000-0000-7000-8000-${String(number).padStart(12, '0')}`;
const phone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 Version/19.0 Mobile/15E148 Safari/604.1';
const computer =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/150.0.0.0 Safari/537.36';

const account: InternetAccount = {
  internetUserId: 'Harbor88',
  registeredAt: '2026-01-05T02:00:00.000Z',
  language: 'zh-Hant',
  internetPasswordSetAt: '2026-01-05T02:00:00.000Z',
};

/** Every kind of act, done and refused. */
const everything: ActivityPage = {
  items: activityKinds.map((kind, index) => ({
    id: idOf(index + 1),
    at: friday,
    kind,
    outcome: kind.endsWith('failed') ? 'refused' : 'done',
    userAgent: index % 3 === 0 ? null : phone,
    maskedAddress: index % 3 === 0 ? null : '203.0.…',
  })),
  next: idOf(99),
};

const held = (number: number, current: boolean) => ({
  id: idOf(number),
  current,
  lastSeenAt: friday,
  userAgent: current ? computer : phone,
});

const desk: Desk = (...routes) =>
  accountDesk(
    [provedAccount()],
    on(getInternetAccount, () => account),
    on(chooseLanguage, ({ body }) => ({ ...account, ...body })),
    on(changeInternetPassword, () => settledSession),
    on(listActivity, () => everything),
    on(listSessions, () => ({
      items: [held(1, true), held(2, false)].map((session) => ({ ...session, startedAt: friday })),
    })),
    on(listDevices, () => ({
      items: [held(1, true), held(2, false)].map((device) => ({ ...device, rememberedAt: friday })),
    })),
    ...routes,
  );

const change = {
  internetPassword: 'Correct4Horses',
  newInternetPassword: 'Harbour2027Kayi',
  newInternetPasswordAgain: 'Harbour2027Kayi',
};
const sessions = 'main section:nth-of-type(1)';
const devices = 'main section:nth-of-type(2)';

export const pages: readonly Page[] = [
  {
    name: 'internet account',
    path: paths.portal.internetAccount,
    desk,
    calls: [{ route: getInternetAccount }],
  },
  {
    name: 'internet password',
    path: paths.portal.internetPassword,
    desk,
    states: { faulty: { send: true } },
    calls: [{ route: changeInternetPassword, type: change, send: true }],
  },
  {
    name: 'language of letters',
    path: paths.portal.language,
    desk,
    calls: [{ route: chooseLanguage, type: { language: 'en' }, send: true }],
  },
  {
    name: 'activity',
    path: paths.portal.activity,
    desk,
    states: { none: { answers: [on(listActivity, () => ({ items: [], next: null }))] } },
    calls: [{ route: listActivity }],
  },
  {
    name: 'sessions and browsers',
    path: paths.portal.sessions,
    desk,
    states: {
      'this one alone': {
        answers: [
          on(listSessions, () => ({ items: [{ ...held(1, true), startedAt: friday }] })),
          on(listDevices, () => ({ items: [] })),
        ],
      },
    },
    calls: [
      { route: listSessions },
      { route: listDevices },
      { route: endSession, press: `${sessions} li button` },
      { route: endOtherSessions, press: `${sessions} > :last-child button` },
      { route: forgetDevice, press: `${devices} li button` },
      { route: forgetOtherDevices, press: `${devices} > :last-child button` },
    ],
  },
];
