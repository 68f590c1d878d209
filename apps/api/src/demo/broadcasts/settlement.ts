import { pdfOfLines } from '../pdf-of-lines.ts';
import type { DemoBroadcast } from './demo-broadcast.ts';

export const settlementBroadcasts: readonly DemoBroadcast[] = [
  {
    topic: 'settlement',
    reference: 'BRD20261118-01',
    publishedAt: new Date('2026-11-18T09:30:00+08:00'),
    attachments: [
      {
        fileName: 'settlement-timetable-2026-12.pdf',
        locale: null,
        content: pdfOfLines([
          'Settlement timetable, Christmas and New Year 2026',
          '24 December 2026: morning only',
          '25 and 26 December 2026: market closed',
          '31 December 2026: morning only',
          '1 January 2027: market closed',
        ]),
      },
    ],
    texts: {
      'zh-Hant': {
        subject: '聖誕節及新年期間的交收安排',
        body: '聖誕節及新年期間的交收安排如下：\n\n| 日期 | 安排 |\n| --- | --- |\n| 12月24日 | 下午不設交收 |\n| 12月25日及26日 | 休市 |\n| 12月31日 | 下午不設交收 |\n| 2027年1月1日 | 休市 |\n\n於上述日子遞交的指示，將於**下一個交收日**處理。請注意：\n\n- 截止時間較平日提早，請預留足夠時間。\n- 付款指示亦會順延。\n\n詳細時間見附件。',
      },
      'zh-Hans': {
        subject: '圣诞节及新年期间的交收安排',
        body: '圣诞节及新年期间的交收安排如下：\n\n| 日期 | 安排 |\n| --- | --- |\n| 12月24日 | 下午不设交收 |\n| 12月25日及26日 | 休市 |\n| 12月31日 | 下午不设交收 |\n| 2027年1月1日 | 休市 |\n\n于上述日子递交的指示，将于**下一个交收日**处理。请注意：\n\n- 截止时间较平日提早，请预留足够时间。\n- 付款指示亦会顺延。\n\n详细时间见附件。',
      },
      en: {
        subject: 'Settlement over Christmas and New Year',
        body: 'Settlement over Christmas and New Year is arranged as follows:\n\n| Date | Arrangement |\n| --- | --- |\n| 24 December | No settlement in the afternoon |\n| 25 and 26 December | Market closed |\n| 31 December | No settlement in the afternoon |\n| 1 January 2027 | Market closed |\n\nInstructions given on these days are handled on the **next settlement day**. Please note:\n\n- Deadlines are earlier than usual, so please allow enough time.\n- Payment instructions move as well.\n\nThe attachment holds the times in full.',
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
