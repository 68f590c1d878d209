import type { Phrases } from '../../phrases.ts';

/** What every form says, whatever it asks. */
export const fields = {
  optional: '（可選填）',
  summaryTitle_one: '有{{number}}項資料\u200B需要更正',
  summaryTitle_other: '有{{number}}項資料\u200B需要更正',
  summaryEntry: '{{label}}：{{message}}',
  secretsCleared: '為保障閣下，密碼欄已清空，請重新輸入。其他資料已保留。',
  busy: '處理中',
  stillWorking: '仍在處理，請稍候，無須重複按鍵。閣下所填的資料不會遺失。',
  tryAgain: '再試一次',
  show: '顯示',
  hide: '隱藏',
  met: '（已符合）',
  unmet: '（未符合）',
  broken: '（不符合）',
  /** Before a measure word (七位、兩項). */
  numerals: {
    '0': '零',
    '1': '一',
    '2': '兩',
    '3': '三',
    '4': '四',
    '5': '五',
    '6': '六',
    '7': '七',
    '8': '八',
    '9': '九',
    '10': '十',
    '11': '十一',
    '12': '十二',
    '13': '十三',
    '14': '十四',
    '15': '十五',
  },
};

export type FieldsPhrases = Phrases<typeof fields>;
