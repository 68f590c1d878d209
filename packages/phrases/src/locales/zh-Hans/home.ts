import type { HomePhrases } from '../zh-Hant/home.ts';

export const home = {
  title: '主页',
  parent: '（{{parent}}全资附属公司）',
  heading: '欢迎使用\u200B投资者户口服务',
  lead: '在此登记、登入及管理\u200B阁下的互联网使用者编号，\u200B随时查阅投资者户口资料。',
  byId: {
    heading: '互联网编号使用者',
    lead: '以八位互联网使用者编号及密码登入',
    register: '新使用者登记',
    registerWhy: '首次使用？连结阁下的投资者户口，设立编号及密码。',
    signIn: '登入系统',
    signInWhy: '查阅广播讯息及户口资料。',
    cancel: '取消互联网使用者编号',
    cancelWhy: '停用编号，投资者户口不受影响。',
  },
  prepare: {
    heading: '登记前请准备',
    lead: '备妥以下三项，约五分钟即可完成。',
    basicUserId: '八位数字的基本使用者编号',
    basicUserIdWhy: '即中央结算系统基本使用者编号，载于开立户口的通知信。',
    identity: '身份证明文件',
    identityWhy: '香港或澳门居民身份证；公司户口则为公司注册证明书或商业登记证。只需输入号码的首四个字元。',
    basicPassword: '八位数字的基本密码',
    basicPasswordWhy: '即结算通密码，于覆实资料时输入。',
  },
  safety:
    '请亲自在浏览器输入网址，切勿经电邮或短讯内的连结登入。本公司不会以电话、电邮或短讯索取阁下的密码。',
} satisfies HomePhrases;
