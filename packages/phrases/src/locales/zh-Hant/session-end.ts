import type { Phrases } from '../../phrases.ts';

/** What a session's end is announced and told with; inside alone, so not among the words of the home page. */
export const sessionEnd = {
  warningTitle: '閣下仍在使用嗎？',
  warningBefore: '為保障閣下的戶口，系統將於 ',
  warningAfter: ' 後自動退出。',
  warningBody: '選擇「繼續使用」，即可保留正在填寫的資料。',
  endingBody: '一次登入最長八小時，時間將到。請先完成手上的事，然後重新登入。',
  minutes: '{{minutes}} 分 {{seconds}} 秒',
  spoken: '系統將於 {{minutes}} 分 {{seconds}} 秒後自動退出。',
  stay: '繼續使用',
  leave: '退出系統',
  expiredTitle: '閣下的登入已逾時',
  expiredBody: '由於已有十五分鐘沒有操作，或登入已滿八小時，系統已自動退出，以保障閣下的戶口。',
  expiredLost: '尚未遞交的資料並未儲存。',
  signInAgain: '重新登入',
};

export type SessionEndPhrases = Phrases<typeof sessionEnd>;
