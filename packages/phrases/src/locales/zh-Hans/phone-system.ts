import type { PhoneSystemPhrases } from '../zh-Hant/phone-system.ts';

export const phoneSystem = {
  page: '结算通电话系统',
  retired: '结算通电话系统已于 2025 年 5 月 31 日终止服务',
  lead: '电话系统的号码已不再接听，亦不会接受任何指示。以往经电话系统办理的事项，现时可于以下地方办理。',
  columns: {
    service: '以往的电话服务',
    now: '现时的办理方法',
  },
  services: {
    notices: '收听公告及最新消息',
    password: '更改结算通密码（基本密码）',
    particulars: '更改通讯资料',
    paper: '索取表格',
    staff: '与客户服务主任通话',
    other: '查询户口结余及其他户口服务',
  },
  otherNow: '请致电热线 {{hotline}}，或于「联络我们」发送讯息',
  caution: '如收到自称「结算通」的来电、短讯或录音，要求阁下输入密码，请勿理会，并通知我们。',
  password: '阁下的结算通密码就是中央结算系统基本密码，毋须重新申请。',
} satisfies PhoneSystemPhrases;
