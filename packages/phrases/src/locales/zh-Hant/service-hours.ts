import type { Phrases } from '../../phrases.ts';

export const serviceHours = {
  heading: '服務時間',
  loading: '正在取得服務時間',
  failed: '未能取得服務時間。',
  states: {
    open: '現正提供服務',
    closing: '即將維護',
    closed: '維護中，服務暫停',
  },
  next: '下次維護：{{period}}',
  running: '是次維護：{{period}}',
  today: '今日（{{weekday}}）{{from}} 至 {{to}}',
  tomorrow: '明日（{{weekday}}）{{from}} 至 {{to}}',
  onDay: '{{date}}（{{weekday}}）{{from}} 至 {{to}}',
  acrossDays: '{{fromDate}}（{{fromWeekday}}）{{from}} 至 {{toDate}}（{{toWeekday}}）{{to}}',
  weekdays: {
    '0': '星期日',
    '1': '星期一',
    '2': '星期二',
    '3': '星期三',
    '4': '星期四',
    '5': '星期五',
    '6': '星期六',
  },
  columns: { days: '系統維護日', period: '預計影響時段', bar: '全日時間（香港時間）' },
  days: {
    'monday-to-saturday-and-public-holidays': '星期一至六及公眾假期',
    sunday: '星期日',
  },
  period: '{{from}} 至 {{to}}',
  legend: { open: '提供服務', closed: '維護', now: '現在' },
  note: '為不斷完善對客戶提供的服務，我們將根據以上時間表進行有關系統提升或維護。在維護期間，受影響的互聯網服務將會暫停運作，對閣下所造成之不便，本公司深感歉意。',
  unscheduledNote: '有關其他不定期的系統服務暫停（如有），請在成功登入後，透過告示版，參閱有關廣播訊息。',
  closingSoon: '系統將於 {{time}} 開始維護，屆時服務會暫停。請在此之前完成並遞交。',
  closed: {
    page: '系統維護',
    title: '服務現正暫停',
    opensToday: '將於今日（{{weekday}}）\u200B{{time}} 恢復，\u200B約 {{duration}}後。',
    opensOn: '將於 {{date}}（{{weekday}}）\u200B{{time}} 恢復，\u200B約 {{duration}}後。',
    hours_one: '{{count}} 小時',
    hours_other: '{{count}} 小時',
    minutes_one: '{{count}} 分鐘',
    minutes_other: '{{count}} 分鐘',
    body: '維護前已遞交的資料不受影響。恢復服務後，本頁會自動轉回閣下要前往的頁面。',
  },
};

export type ServiceHoursPhrases = Phrases<typeof serviceHours>;
