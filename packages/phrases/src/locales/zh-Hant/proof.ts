import type { Phrases } from '../../phrases.ts';

/** Asked before what changes the access itself, and wherever the present Internet Password is given. */
export const proof = {
  title: '請再次輸入密碼',
  lead: '為保障閣下的戶口，這項操作須先確認是閣下本人。確認後，系統會繼續辦理，閣下無須重新填寫。',
  internetPassword: '互聯網使用者密碼',
  submit: '確認並繼續',
  cancel: '取消',
  wrong_one: '密碼不正確。尚餘{{number}}次嘗試。',
  wrong_other: '密碼不正確。尚餘{{number}}次嘗試。',
  locked: '因多次輸入錯誤，系統暫停接受這個密碼，至 {{time}}（香港時間）。',
};

export type ProofPhrases = Phrases<typeof proof>;
