import type { Phrases } from '../../phrases.ts';

export const home = {
  title: '主頁',
  parent: '（{{parent}}全資附屬公司）',
  heading: '歡迎使用\u200B投資者戶口服務',
  lead: '在此登記、登入及管理\u200B閣下的互聯網使用者編號，\u200B隨時查閱投資者戶口資料。',
  byId: {
    heading: '互聯網編號使用者',
    lead: '以八位互聯網使用者編號及密碼登入',
    register: '新使用者登記',
    registerWhy: '首次使用？連結閣下的投資者戶口，設立編號及密碼。',
    signIn: '登入系統',
    signInWhy: '查閱廣播訊息及戶口資料。',
    cancel: '取消互聯網使用者編號',
    cancelWhy: '停用編號，投資者戶口不受影響。',
  },
  prepare: {
    heading: '登記前請準備',
    lead: '備妥以下三項，約五分鐘即可完成。',
    basicUserId: '八位數字的基本使用者編號',
    basicUserIdWhy: '即中央結算系統基本使用者編號，載於開立戶口的通知信。',
    identity: '身份證明文件',
    identityWhy: '香港或澳門居民身份證；公司戶口則為公司註冊證明書或商業登記證。只需輸入號碼的首四個字元。',
    basicPassword: '八位數字的基本密碼',
    basicPasswordWhy: '即結算通密碼，於覆實資料時輸入。',
  },
  safety:
    '請親自在瀏覽器輸入網址，切勿經電郵或短訊內的連結登入。本公司不會以電話、電郵或短訊索取閣下的密碼。',
};

export type HomePhrases = Phrases<typeof home>;
