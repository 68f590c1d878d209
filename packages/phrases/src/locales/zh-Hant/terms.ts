import type { Phrases } from '../../phrases.ts';

/** Reading the terms, and accepting a new version while signed in; the terms themselves are content (packages/brand). */
export const terms = {
  page: '使用條款',
  title: '互聯網系統\u200B使用條款',
  version: '版本 {{version}}，{{date}}起生效。閱讀約需 {{minutes}} 分鐘。',
  contents: '條款內容',
  gist: '重點',
  loading: '正在取得使用條款',
  failed: '未能取得使用條款。',
  print: '列印條款',
  history: '所有版本',
  loadingHistory: '正在取得版本紀錄',
  historyFailed: '未能取得版本紀錄。',
  columns: { version: '版本', since: '生效日期', state: '狀況', accepted: '閣下的同意紀錄' },
  states: { former: '舊版本', 'in-force': '現行版本', coming: '尚未生效' },
  shown: '{{version}}（本頁）',
  read: '閱讀版本 {{version}}',
  acceptedAt: '{{time}}，以{{language}}接受',
  notAccepted: '未有接受',
  languages: { 'zh-Hant': '繁體中文', 'zh-Hans': '簡體中文', en: '英文' },
  notInForce: {
    former: '這是舊版本，已由較新的版本取代。',
    coming: '這個版本尚未生效。生效後，系統會在閣下登入時徵求同意。',
  },
  readInForce: '閱讀現行版本',
  reaccept: {
    eyebrow: '登入系統・須先確認',
    lead: '使用條款自閣下上次接受後已有修訂。請閱讀最新的版本，同意後即可繼續。',
    consent: '按「我同意」即表示閣下已閱讀並接受以上使用條款。',
    agree: '我同意',
    signOut: '不同意，退出系統',
  },
};

export type TermsPhrases = Phrases<typeof terms>;
