import type { Phrases } from '../../phrases.ts';

export const captcha = {
  legend: '驗證',
  name: '驗證碼',
  label: '請輸入驗證碼\u200B（區分大小寫）',
  hint: '輸入圖中六個字元。大寫與小寫並不相同。',
  picture: '驗證碼圖片，共六個字元',
  loading: '正在取得驗證碼圖片',
  renew: '更新',
  renewed: '已換上新的圖片。',
  expired: '驗證碼已過期，已換上新的圖片。',
  unavailable: '未能取得驗證碼圖片。',
  tryAgain: '再試一次',
  work: {
    title: '不使用圖片，\u200B改用其他方式驗證',
    explanation: '閣下的裝置會在背景完成一項運算，無須辨認文字或聲音，一般需時數秒。',
    start: '開始驗證',
    running: '驗證中',
    secondsLeft_one: '大約還需{{number}}秒。閣下可繼續填寫其他資料。',
    secondsLeft_other: '大約還需{{number}}秒。閣下可繼續填寫其他資料。',
    beginning: '正在開始。閣下可繼續填寫其他資料。',
    done: '已完成驗證',
    validUntil: '無須輸入圖中的字元。有效至 {{time}}。',
    expired: '驗證已過期',
    expiredBody: '請按「開始驗證」再驗證一次，或改用圖片驗證。',
    failed: '未能完成',
    failedBody: '請再試一次，或改用圖片驗證。',
    usePicture: '改用圖片驗證',
  },
};

export type CaptchaPhrases = Phrases<typeof captcha>;
