import { getBroadcast, listBroadcasts } from '@vestibule/contract/broadcasts';
import { paths } from '#app/paths.ts';
import { portalDesk } from '#testing/portal-desk.ts';
import { settledSession } from '#testing/samples.ts';
import { on } from '#testing/stub-api.ts';
import type { Desk, Page } from '../story.ts';

const portal: Desk = (...routes) => portalDesk({}, ...routes);
const noMessages: Desk = (...routes) => portalDesk({ messages: 0 }, ...routes);
const longText =
  '關於聖誕節及新年期間中央結算系統交收安排及投資者戶口服務時間的補充通知及相關注意事項'.repeat(4);

const longNotice = on(getBroadcast, ({ params, query: { locale } }) => ({
  ...params,
  topic: 'system' as const,
  publishedAt: '2026-03-27T02:00:00.000Z',
  subject: longText,
  locale,
  attachments: [],
  newer: null,
  older: null,
  body: `${longText}\n\n${'https://www.example.com/'.concat('x'.repeat(160))}`,
}));

export const pages: readonly Page[] = [
  {
    name: 'portal home',
    path: paths.portal.home,
    desk: portal,
    states: {
      'first time': {
        desk: (...routes) =>
          portalDesk({ session: { ...settledSession, previousSignInAt: null } }, ...routes),
      },
      'after failures': {
        desk: (...routes) =>
          portalDesk({ session: { ...settledSession, failuresSincePrevious: 4 } }, ...routes),
      },
      'no messages': { desk: noMessages },
      'menu of a phone': { press: 'header button[aria-haspopup]' },
    },
  },
  {
    name: 'notices',
    path: paths.portal.notices,
    desk: portal,
    states: { none: { desk: noMessages } },
    calls: [{ route: listBroadcasts }],
    showsAnyRefusal: true,
  },
  {
    name: 'a notice',
    path: `${paths.portal.notices}/:reference`,
    address: paths.portal.notice('BRD20260331-01'),
    desk: portal,
    states: { 'a long text': { answers: [longNotice] } },
    calls: [{ route: getBroadcast }],
  },
];
