import type { DemoBroadcast } from './demo-broadcast.ts';

export const settlementBroadcasts: readonly DemoBroadcast[] = [
  {
    topic: 'settlement',
    reference: 'BRD20261118-01',
    publishedAt: new Date('2026-11-18T09:30:00+08:00'),
    texts: {
      'zh-Hant': {
        subject: '聖誕節及新年期間的交收安排',
        body: '二零二六年十二月二十四日及三十一日下午不設交收，十二月二十五日、二十六日及二零二七年一月一日休市。於上述日子遞交的指示，將於下一個交收日處理。',
      },
      'zh-Hans': {
        subject: '圣诞节及新年期间的交收安排',
        body: '二零二六年十二月二十四日及三十一日下午不设交收，十二月二十五日、二十六日及二零二七年一月一日休市。于上述日子递交的指示，将于下一个交收日处理。',
      },
      en: {
        subject: 'Settlement over Christmas and New Year',
        body: 'There is no settlement on the afternoons of 24 and 31 December 2026, and the market is closed on 25 and 26 December and on 1 January 2027. Instructions given on these days are handled on the next settlement day.',
      },
    },
  },
  {
    topic: 'settlement',
    reference: 'BRD20261109-01',
    publishedAt: new Date('2026-11-09T15:00:00+08:00'),
    texts: {
      'zh-Hant': {
        subject: '遞交交收指示前請核對交收對手',
        body: '無須確認的投資者交收指示一經執行便不可撤回。遞交前請核對交收對手的名稱、股份代號及數量。',
      },
      'zh-Hans': {
        subject: '递交交收指示前请核对交收对手',
        body: '无须确认的投资者交收指示一经执行便不可撤回。递交前请核对交收对手的名称、股份代号及数量。',
      },
      en: {
        subject: 'Check the counterparty before you give a settlement instruction',
        body: 'An investor settlement instruction without affirmation cannot be taken back once it has been carried out. Please check the counterparty’s name, the stock code and the quantity first.',
      },
    },
  },
  {
    topic: 'settlement',
    reference: 'BRD20261002-01',
    publishedAt: new Date('2026-10-02T10:20:00+08:00'),
    texts: {
      'zh-Hant': {
        subject: '九月份投資者戶口月結單現可下載',
        body: '九月份的投資者戶口月結單已備妥。如閣下發現任何不符之處，請於結單日期起計三十日內通知本公司。',
      },
      'zh-Hans': {
        subject: '九月份投资者户口月结单现可下载',
        body: '九月份的投资者户口月结单已备妥。如阁下发现任何不符之处，请于结单日期起计三十日内通知本公司。',
      },
      en: {
        subject: 'Monthly investor account statements for September are ready',
        body: 'The monthly investor account statements for September are ready. If anything in yours is not right, please tell us within thirty days of its date.',
      },
    },
  },
];
