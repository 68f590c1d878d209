import type { Phrases } from '../../phrases.ts';

/** What the server writes in e-mails and text messages. A paragraph a phrase; the pages never need them. */
export const letters = {
  greeting: '致互聯網使用者編號 {{internetUserId}} 的持有人：',
  greetingAccount: '致基本使用者編號 {{basicUserId}} 的持有人：',
  time: '{{day}} {{clock}}（香港時間）',
  browser: { known: '{{system}} 的 {{browser}}', onlyBrowser: '{{browser}}', unknown: '未能辨識的瀏覽器' },
  notYou: '如非閣下本人所為，請立即致電 {{hotline}} 與我們聯絡。',
  footer: {
    automatic: '這封電郵由系統發出，請勿回覆。',
    never:
      '{{operator}}不會以電郵、短訊或電話索取閣下的密碼，電郵內亦不會有登入連結。如要登入，請自行在瀏覽器輸入本網站的網址。',
    address: '本網站的網址：{{origin}}',
  },
  registered: {
    subject: '已登記互聯網使用者編號',
    body: '閣下的互聯網使用者編號已於 {{time}}成功登記。',
  },
  'new-device': {
    subject: '有新的瀏覽器登入閣下的戶口',
    body: '閣下的互聯網使用者編號於 {{time}}在一個從未使用過的瀏覽器登入：{{browser}}。',
  },
  'internet-password-changed': {
    subject: '互聯網使用者密碼已被更改',
    body: '閣下的互聯網使用者密碼已於 {{time}}被更改。其他瀏覽器的登入已全部結束。',
  },
  'basic-password-changed': {
    subject: '中央結算系統基本密碼已被更改',
    body: '基本使用者編號 {{basicUserId}} 的中央結算系統基本密碼已於 {{time}}被更改。',
  },
  'particulars-changed': {
    subject: '投資者戶口資料已被更改',
    body: '閣下的投資者戶口資料已於 {{time}}更改，所更改的是：{{fields}}。',
    bodyAccount: '基本使用者編號 {{basicUserId}} 的投資者戶口資料已於 {{time}}更改，所更改的是：{{fields}}。',
  },
  'account-linked': {
    subject: '已連結另一個戶口',
    body: '基本使用者編號 {{basicUserId}} 已於 {{time}}連結至閣下的互聯網使用者編號。',
  },
  'account-unlinked': {
    subject: '已移除一個連結戶口',
    body: '基本使用者編號 {{basicUserId}} 已於 {{time}}與閣下的互聯網使用者編號解除連結。',
  },
  'primary-changed': {
    subject: '已改選首要戶口',
    body: '基本使用者編號 {{basicUserId}} 已於 {{time}}成為閣下的首要戶口。',
  },
  cancelled: {
    subject: '已取消互聯網使用者編號',
    body: '閣下的互聯網使用者編號已於 {{time}}取消，不能再用來登入。有關的基本使用者編號可以重新登記。',
  },
  'contact-code': {
    subject: '確認新的電郵地址',
    body: '閣下正在更改基本使用者編號 {{basicUserId}} 的電郵地址。請在網頁輸入以下驗證碼：',
    expiry: '驗證碼有效至 {{time}}。請勿將驗證碼告訴任何人，包括本公司的職員。',
    text: '{{operator}}：更改電話號碼的驗證碼是 {{code}}，有效至 {{clock}}。請勿告訴任何人。查詢：{{hotline}}',
  },
  'contact-replaced': {
    email: {
      subject: '電郵地址已被更改',
      body: '基本使用者編號 {{basicUserId}} 的電郵地址已於 {{time}}改為 {{masked}}。今後的通知不會再寄往這個地址。',
    },
    phone: {
      text: '{{operator}}：基本使用者編號 {{basicUserId}} 的電話號碼已改為 {{masked}}。如非閣下本人更改，請致電 {{hotline}}。',
    },
  },
  particulars: {
    address: '通訊地址',
    email: '電郵地址',
    phone: '電話號碼',
    language: '通訊語言',
    alerts: '電郵通知',
  },
  listSeparator: '、',
};

export type LettersPhrases = Phrases<typeof letters>;
