import type { Phrases } from '../../phrases.ts';

/** 操作簡介: how the portal is used; its pictures are made of the product’s own parts and words. */
export const guide = {
  page: '操作簡介',
  lead: '由登記到日常使用，逐步說明投資者戶口服務的操作。',
  contents: '目錄',
  print: '列印操作簡介',
  gist: '重點',
  helpBefore: '如仍有疑問，請參閱「',
  helpAfter: '」。',
  exhibits: {
    register: '填寫登記資料的畫面',
    signIn: '登入頁的畫面',
    firstSignIn: '設定新基本密碼時，符合的規則會即時剔選',
    portal: '告示版：未讀的訊息以粗體顯示',
    linked: '戶口的狀況',
    safety: '主頁上的登入提示',
    cancel: '取消前，系統會列出所有後果',
  },
  samples: {
    first: '系統維護安排',
    second: '聖誕節交收安排',
    lastSignIn: '閣下最後一次登入本網址是 2026年11月20日 10:33:31（香港時間）。',
  },
};

export type GuidePhrases = Phrases<typeof guide>;
