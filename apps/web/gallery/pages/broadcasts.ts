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

const fullNotice = on(getBroadcast, ({ params }) => ({
  ...params,
  topic: 'settlement' as const,
  publishedAt: '2026-03-27T02:00:00.000Z',
  subject: '聖誕節及新年期間的交收安排',
  locale: 'zh-Hant' as const,
  attachments: [
    { position: 1, fileName: '交收時間表.pdf', size: 84_211, locale: 'zh-Hant' as const },
    { position: 2, fileName: 'settlement-timetable.pdf', size: 3_400_000, locale: null },
  ],
  newer: { reference: 'BRD20260328-01', subject: longText, locale: 'zh-Hant' as const },
  older: { reference: 'BRD20260326-01', subject: 'Settlement', locale: 'en' as const },
  body: '## 安排\n\n詳見[本公司網頁](https://www.example.com/)。\n\n- **一**\n- 二\n\n> 引文\n\n| 日期 | 時間 |\n| --- | --- |\n| 星期六 | 22:00 |\n\n```\n05:00\n```',
}));

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
    name: 'notices, narrowed',
    path: paths.portal.notices,
    address: `${paths.portal.notices}?topic=rules&text=%E4%B8%8D%E5%AD%98%E5%9C%A8&only=unread`,
    desk: portal,
    states: { 'none found': {} },
  },
  {
    name: 'a notice',
    path: `${paths.portal.notices}/:reference`,
    address: paths.portal.notice('BRD20260331-01'),
    desk: portal,
    states: { 'a long text': { answers: [longNotice] }, 'with all there is': { answers: [fullNotice] } },
    calls: [{ route: getBroadcast }],
  },
];
