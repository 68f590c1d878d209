import type { Phrases } from '../../phrases.ts';

export const session = {
  page: '登入系統',
  eyebrow: '互聯網編號使用者',
  title: '登入系統',
  internetUserId: '互聯網使用者編號',
  internetUserIdHint: '長度為八位',
  internetPassword: '互聯網使用者密碼',
  internetPasswordHint: '長度為十三至十五位，英文字母及數字組合而成',
  submit: '輸入',
  consentBefore:
    '按下以上的「輸入」鍵，即代表本人確認該名／該等人士同意，其個人資料（本人於此申請中所披露者）將按{{operator}}網頁的',
  consentAfter: '處理。',
  register: '新使用者請在此處登記',
  cancel: '取消互聯網使用者編號',
  resting: '因連續多次輸入錯誤，這個編號現正暫停使用，至 {{time}}（香港時間）。密碼正確，屆時即可登入。',
  tips: {
    title: '登入提示',
    case: '密碼區分英文大小寫，請先檢查鍵盤的大寫鎖定鍵；編號則不區分大小寫。',
    first: '首次登入時，系統會請閣下更改原先的基本密碼。請備妥開立戶口後獲發的八位數字密碼。',
    failures: '連續三次輸入錯誤後，登入時須同時輸入驗證碼；連續十次後，編號會暫停使用，最長十五分鐘。',
    forgotten: '忘記編號或密碼？請致電 {{hotline}}。核實身分後，我們可取消原有編號，讓閣下重新登記。',
    shared: '在公用電腦使用後，請選擇「退出系統」，並關閉瀏覽器。',
  },
  signedOut: {
    title: '閣下已退出系統',
    body: '在公用電腦使用後，請關閉瀏覽器。',
    again: '重新登入',
  },
  signOutFailed: '未能退出系統，閣下仍在登入狀態。請檢查網絡連線，然後再試一次。',
};

export type SessionPhrases = Phrases<typeof session>;
