import type { Phrases } from '../../phrases.ts';

/** 結算通電話系統, retired on 31 May 2025: what replaces each of its services. */
export const phoneSystem = {
  page: '結算通電話系統',
  retired: '結算通電話系統已於 2025 年 5 月 31 日終止服務',
  lead: '電話系統的號碼已不再接聽，亦不會接受任何指示。以往經電話系統辦理的事項，現時可於以下地方辦理。',
  columns: {
    service: '以往的電話服務',
    now: '現時的辦理方法',
  },
  services: {
    notices: '收聽公告及最新消息',
    password: '更改結算通密碼（基本密碼）',
    particulars: '更改通訊資料',
    paper: '索取表格',
    staff: '與客戶服務主任通話',
    other: '查詢戶口結餘及其他戶口服務',
  },
  otherNow: '請致電熱線 {{hotline}}，或於「聯絡我們」發送訊息',
  caution: '如收到自稱「結算通」的來電、短訊或錄音，要求閣下輸入密碼，請勿理會，並通知我們。',
  password: '閣下的結算通密碼就是中央結算系統基本密碼，毋須重新申請。',
};

export type PhoneSystemPhrases = Phrases<typeof phoneSystem>;
