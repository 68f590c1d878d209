import type { DemoBroadcast } from './demo-broadcast.ts';

export const corporateActionBroadcasts: readonly DemoBroadcast[] = [
  {
    topic: 'corporate-action',
    reference: 'BRD20261117-01',
    publishedAt: new Date('2026-11-17T11:15:00+08:00'),
    texts: {
      'zh-Hant': {
        subject: '股息選擇：請留意各公司的截止日期',
        body: '多間公司現正派發可選擇收取現金或股份的中期股息。閣下如不作選擇，將按有關公司公布的預設方式收取股息。\n\n本公司的截止時間早於有關公司的截止時間，請預留足夠時間。',
      },
      'zh-Hans': {
        subject: '股息选择：请留意各公司的截止日期',
        body: '多间公司现正派发可选择收取现金或股份的中期股息。阁下如不作选择，将按有关公司公布的预设方式收取股息。\n\n本公司的截止时间早于有关公司的截止时间，请预留足够时间。',
      },
      en: {
        subject: 'Dividend elections: mind the deadline of each company',
        body: 'Several companies are paying interim dividends in cash or in shares, at your choice. If you make no election, you will receive the dividend in the form that the company has announced as its default.\n\nOur deadline is earlier than the company’s own, so please allow enough time.',
      },
    },
  },
  {
    topic: 'corporate-action',
    reference: 'BRD20261105-01',
    publishedAt: new Date('2026-11-05T14:00:00+08:00'),
    texts: {
      'zh-Hant': {
        subject: '供股權利：未獲認購的權利不會自動行使',
        body: '存放於閣下戶口的供股權利，如在截止時間前未獲認購或出售，即告失效。本公司不會代閣下行使有關權利。',
      },
      'zh-Hans': {
        subject: '供股权利：未获认购的权利不会自动行使',
        body: '存放于阁下户口的供股权利，如在截止时间前未获认购或出售，即告失效。本公司不会代阁下行使有关权利。',
      },
      en: {
        subject: 'Rights issues: rights not taken up are not exercised for you',
        body: 'Rights held in your account lapse unless they are taken up or sold before the deadline. We do not exercise them on your behalf.',
      },
    },
  },
  {
    topic: 'corporate-action',
    reference: 'BRD20261014-01',
    publishedAt: new Date('2026-10-14T16:45:00+08:00'),
    texts: {
      'zh-Hant': {
        subject: '股東大會：投票指示的遞交安排',
        body: '閣下可就每項議案投贊成票、反對票或棄權票，亦可將持股分開投票。截止時間以每次股東大會的通知為準。',
      },
      'zh-Hans': {
        subject: '股东大会：投票指示的递交安排',
        body: '阁下可就每项议案投赞成票、反对票或弃权票，亦可将持股分开投票。截止时间以每次股东大会的通知为准。',
      },
      en: {
        subject: 'General meetings: giving voting instructions',
        body: 'You may vote for, against or abstain on each resolution, and may split your holding between them. The deadline stands in the notice of each meeting.',
      },
    },
  },
];
