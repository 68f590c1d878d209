import type { DemoBroadcast } from './demo-broadcast.ts';

/** Messages that not everybody is shown, or not any more. */
export const narrowBroadcasts: readonly DemoBroadcast[] = [
  {
    topic: 'rules',
    reference: 'BRD20261113-01',
    publishedAt: new Date('2026-11-13T10:00:00+08:00'),
    audience: 'corporates',
    texts: {
      'zh-Hant': {
        subject: '公司戶口：請更新獲授權人士名單',
        body: '如公司的獲授權人士有變，請於變更後**十四日內**通知本公司，並提交董事會決議的核證副本。\n\n1. 填妥更改授權人士表格。\n2. 由兩名董事簽署。\n3. 連同決議副本交回本公司。',
      },
      'zh-Hans': {
        subject: '公司户口：请更新获授权人士名单',
        body: '如公司的获授权人士有变，请于变更后**十四日内**通知本公司，并提交董事会决议的核证副本。\n\n1. 填妥更改授权人士表格。\n2. 由两名董事签署。\n3. 连同决议副本交回本公司。',
      },
      en: {
        subject: 'Corporate accounts: update your authorised persons',
        body: 'If the persons authorised by your company change, please tell us **within fourteen days** and send a certified copy of the board’s resolution.\n\n1. Complete the form for authorised persons.\n2. Have two directors sign it.\n3. Return it with the copy of the resolution.',
      },
    },
  },
  {
    topic: 'system',
    reference: 'BRD20261110-01',
    publishedAt: new Date('2026-11-10T09:00:00+08:00'),
    audience: 'individuals',
    texts: {
      'zh-Hant': {
        subject: '聯名戶口：任何一位持有人均可登記',
        body: '聯名戶口的**任何一位持有人**均可憑其身份證明文件的頭四位字元登記互聯網使用者編號。\n\n> 一個基本使用者編號同一時間只可供一個互聯網使用者編號使用。',
      },
    },
  },
  {
    topic: 'settlement',
    reference: 'BRD20260901-01',
    publishedAt: new Date('2026-09-01T07:00:00+08:00'),
    until: new Date('2026-09-03T00:00:00+08:00'),
    texts: {
      'zh-Hant': { subject: '颱風期間的交收安排', body: '今日上午的交收順延至下午進行。' },
      'zh-Hans': { subject: '台风期间的交收安排', body: '今日上午的交收顺延至下午进行。' },
      en: {
        subject: 'Settlement during the typhoon',
        body: 'This morning’s settlement is held in the afternoon.',
      },
    },
  },
];
