import type { Phrases } from '../../phrases.ts';

/** 聯絡我們: how the operator is reached, and messages to it. */
export const contact = {
  page: '聯絡我們',
  lead: '如對投資者戶口服務有任何查詢，可致電、到訪，或在此頁發送訊息給{{operator}}。',
  publicLead: '如對投資者戶口服務有任何查詢，歡迎聯絡{{operator}}。',
  insideBefore: '已登記的使用者可於',
  insideLink: '登入系統',
  insideAfter: '後在「聯絡我們」發送訊息，並查閱處理情況。',
  topics: {
    'sign-in': '登入系統',
    password: '密碼',
    accounts: '戶口及連結',
    particulars: '更改資料',
    notices: '廣播訊息',
    technical: '系統操作',
    other: '其他',
  },
  form: {
    title: '發送訊息',
    lead: '訊息會連同閣下的互聯網使用者編號 {{internetUserId}} 及其戶口一併送交我們，並以本頁的語言回覆。請勿填寫密碼或身份證明文件號碼。每日最多可發送 {{count}} 則訊息。',
    topic: '查詢事項',
    choose: '請選擇查詢事項',
    text: '訊息內容',
    textHint: '最多 2,000 字。請寫明發生的事情、日期及有關的參考號碼。',
    left_one: '尚可輸入 {{count}} 字',
    left_other: '尚可輸入 {{count}} 字',
    tooLong_one: '超出 {{count}} 字，請刪減。',
    tooLong_other: '超出 {{count}} 字，請刪減。',
    replyTo: '回覆電郵地址',
    replyToHint: '如留空，我們會回覆至戶口紀錄內的電郵地址。',
    replyToShape: '請輸入完整的電郵地址，例如 name@post.example。',
    submit: '發送訊息',
  },
  sent: {
    title: '訊息已收到',
    reference: '參考編號：',
    next: '我們會在{{within}}內回覆。來電查詢時，請提供以上參考編號。',
  },
  list: {
    title: '已發送的訊息',
    loading: '正在取得已發送的訊息',
    failed: '未能取得已發送的訊息。',
    none: '閣下尚未發送訊息。',
    columns: { reference: '參考編號', sentAt: '發送時間', topic: '查詢事項及內容', state: '狀況' },
  },
  states: { received: '已收到', handled: '已處理' },
  details: {
    title: '聯絡資料',
    hotline: '熱線',
    hotlineHours: '熱線服務時間',
    email: '電郵',
    office: '辦事處',
    officeHours: '辦事處辦公時間',
  },
};

export type ContactPhrases = Phrases<typeof contact>;
