import type { Phrases } from '../../phrases.ts';

export const broadcasts = {
  page: '告示版',
  heading: '廣播訊息',
  unread: '新訊息數目',
  choose: '請選擇事項',
  topics: {
    all: '全部事項',
    system: '系統公告',
    'corporate-action': '公司行動',
    settlement: '交收安排',
    rules: '規則修訂',
  },
  columns: { date: '日期', reference: '參考號碼', subject: '事項' },
  newWord: '未讀：',
  loading: '正在取得廣播訊息',
  failed: '未能取得廣播訊息。',
  none: '暫時沒有廣播訊息。',
  noneOfTopic: '這個事項暫時沒有廣播訊息。',
  range: '第 {{from}} 至 {{to}} 項，共 {{total}} 項',
  older: '較舊訊息',
  newer: '較新訊息',
  all: '查閱全部訊息',
  back: '返回告示版',
  line: '{{topic}}・日期 {{date}}・參考號碼 {{reference}}',
};

export type BroadcastsPhrases = Phrases<typeof broadcasts>;
