import type { PortalPhrases } from '../zh-Hant/portal.ts';

export const portal = {
  page: '主页',
  menu: '功能选单',
  quickLinks: '快捷连结',
  internetUserId: '互联网使用者编号',
  notices: '告示版',
  terms: '使用条款',
  signOut: '退出系统',
  help: '协助及规则',
  newMessages: '新讯息数目 ',
  welcomeFirst: '欢迎使用投资者户口服务',
  welcomeBack: '欢迎回来',
  firstSignIn: '这是阁下首次登入本网址。',
  lastSignInBefore: '阁下最后一次登入本网址是 ',
  lastSignInAfter: '（香港时间）。如非阁下本人登入，请立即致电 ',
  lastSignInEnd: '。',
  failuresBefore_one: '在首次登入之前，有 {{count}} 次登入失败。如非阁下本人输入，请立即致电 {{hotline}}。',
  failuresBefore_other: '在首次登入之前，有 {{count}} 次登入失败。如非阁下本人输入，请立即致电 {{hotline}}。',
  failures_one: '自上次登入后，有 {{count}} 次登入失败。如非阁下本人输入，请立即致电 {{hotline}}。',
  failures_other: '自上次登入后，有 {{count}} 次登入失败。如非阁下本人输入，请立即致电 {{hotline}}。',
} satisfies PortalPhrases;
