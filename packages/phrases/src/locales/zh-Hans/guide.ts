import type { GuidePhrases } from '../zh-Hant/guide.ts';

export const guide = {
  page: '操作简介',
  lead: '由登记到日常使用，逐步说明投资者户口服务的操作。',
  contents: '目录',
  print: '列印操作简介',
  gist: '重点',
  helpBefore: '如仍有疑问，请参阅「',
  helpAfter: '」。',
  exhibits: {
    register: '填写登记资料的画面',
    signIn: '登入页的画面',
    firstSignIn: '设定新基本密码时，符合的规则会即时剔选',
    portal: '告示版：未读的讯息以粗体显示',
    linked: '户口的状况',
    safety: '主页上的登入提示',
    cancel: '取消前，系统会列出所有后果',
  },
  samples: {
    first: '系统维护安排',
    second: '圣诞节交收安排',
    lastSignIn: '阁下最后一次登入本网址是 2026年11月20日 10:33:31（香港时间）。',
  },
} satisfies GuidePhrases;
