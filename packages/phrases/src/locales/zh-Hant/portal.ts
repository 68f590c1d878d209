import type { Phrases } from '../../phrases.ts';

export const portal = {
  page: '主頁',
  menu: '功能選單',
  quickLinks: '快捷連結',
  internetUserId: '互聯網使用者編號',
  signOut: '退出系統',
  groups: { account: '戶口及表格', help: '協助及規則' },
  entries: {
    notices: '告示版',
    particulars: '更改投資者戶口資料',
    forms: '表格下載',
    internetAccount: '互聯網戶口資料',
    contact: '聯絡我們',
    rules: '規則及程序',
    terms: '使用條款',
    phoneSystem: '結算通電話系統',
    accounts: '我的賬戶',
    guide: '操作簡介',
  },
  accountsPrompt: '點擊「我的賬戶」，查詢閣下戶口內的重要資料。',
  newMessages: '新訊息數目 ',
  welcomeFirst: '歡迎使用投資者戶口服務',
  welcomeBack: '歡迎回來',
  firstSignIn: '這是閣下首次登入本網址。',
  lastSignInBefore: '閣下最後一次登入本網址是 ',
  lastSignInAfter: '（香港時間）。如非閣下本人登入，請立即致電 ',
  lastSignInEnd: '。',
  failuresBefore_one: '在首次登入之前，有 {{count}} 次登入失敗。如非閣下本人輸入，請立即致電 {{hotline}}。',
  failuresBefore_other: '在首次登入之前，有 {{count}} 次登入失敗。如非閣下本人輸入，請立即致電 {{hotline}}。',
  failures_one: '自上次登入後，有 {{count}} 次登入失敗。如非閣下本人輸入，請立即致電 {{hotline}}。',
  failures_other: '自上次登入後，有 {{count}} 次登入失敗。如非閣下本人輸入，請立即致電 {{hotline}}。',
};

export type PortalPhrases = Phrases<typeof portal>;
