import type { Phrases } from '../../phrases.ts';

/** Around every page. */
export const frame = {
  service: '投資者戶口服務',
  skip: '跳至主要內容',
  errorPrefix: '錯誤：',
  languages: '語言',
  languageFailed: '未能載入所選語言，本頁維持原來的語言。請檢查網絡，然後重新載入本頁。',
  zone: '香港時間',
  site: '{{operator}}網頁',
  menu: '選單',
  closeMenu: '關閉選單',
  footer: '頁尾',
  copyright: '© {{years}} {{operator}}。版權所有。',
  guide: '操作簡介',
  contact: '聯絡我們',
  terms: '使用條款',
  privacy: '私隱政策聲明',
  retry: '再試一次',
  home: '返回主頁',
  loading: '正在載入',
  notLoaded: '未能載入這一頁。',
  notFound: {
    title: '找不到這個網頁',
    body: '網址可能輸入有誤，或網頁已經移除。',
  },
  unexpected: {
    title: '系統發生錯誤',
    body: '網頁未能顯示。請重新載入；如情況持續，請致電 {{hotline}} 與我們聯絡。',
    reload: '重新載入',
  },
  offline: '網絡連線已中斷。連線恢復後可繼續，閣下所填的資料仍然保留。',
};

export type FramePhrases = Phrases<typeof frame>;
