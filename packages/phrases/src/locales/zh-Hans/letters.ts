import type { LettersPhrases } from '../zh-Hant/letters.ts';

export const letters = {
  greeting: '致互联网使用者编号 {{internetUserId}} 的持有人：',
  greetingAccount: '致基本使用者编号 {{basicUserId}} 的持有人：',
  time: '{{day}} {{clock}}（香港时间）',
  browser: { known: '{{system}} 的 {{browser}}', onlyBrowser: '{{browser}}', unknown: '未能辨识的浏览器' },
  notYou: '如非阁下本人所为，请立即致电 {{hotline}} 与我们联络。',
  footer: {
    automatic: '这封电邮由系统发出，请勿回覆。',
    never:
      '{{operator}}不会以电邮、短讯或电话索取阁下的密码，电邮内亦不会有登入连结。如要登入，请自行在浏览器输入本网站的网址。',
    address: '本网站的网址：{{origin}}',
  },
  registered: {
    subject: '已登记互联网使用者编号',
    body: '阁下的互联网使用者编号已于 {{time}}成功登记。',
  },
  'new-device': {
    subject: '有新的浏览器登入阁下的户口',
    body: '阁下的互联网使用者编号于 {{time}}在一个从未使用过的浏览器登入：{{browser}}。',
  },
  'internet-password-changed': {
    subject: '互联网使用者密码已被更改',
    body: '阁下的互联网使用者密码已于 {{time}}被更改。其他浏览器的登入已全部结束。',
  },
  'basic-password-changed': {
    subject: '中央结算系统基本密码已被更改',
    body: '基本使用者编号 {{basicUserId}} 的中央结算系统基本密码已于 {{time}}被更改。',
  },
  'particulars-changed': {
    subject: '投资者户口资料已被更改',
    body: '阁下的投资者户口资料已于 {{time}}更改，所更改的是：{{fields}}。',
    bodyAccount: '基本使用者编号 {{basicUserId}} 的投资者户口资料已于 {{time}}更改，所更改的是：{{fields}}。',
  },
  'account-linked': {
    subject: '已连结另一个户口',
    body: '基本使用者编号 {{basicUserId}} 已于 {{time}}连结至阁下的互联网使用者编号。',
  },
  'account-unlinked': {
    subject: '已移除一个连结户口',
    body: '基本使用者编号 {{basicUserId}} 已于 {{time}}与阁下的互联网使用者编号解除连结。',
  },
  'primary-changed': {
    subject: '已改选首要户口',
    body: '基本使用者编号 {{basicUserId}} 已于 {{time}}成为阁下的首要户口。',
  },
  cancelled: {
    subject: '已取消互联网使用者编号',
    body: '阁下的互联网使用者编号已于 {{time}}取消，不能再用来登入。有关的基本使用者编号可以重新登记。',
  },
  'contact-code': {
    subject: '确认新的电邮地址',
    body: '阁下正在更改基本使用者编号 {{basicUserId}} 的电邮地址。请在网页输入以下验证码：',
    expiry: '验证码有效至 {{time}}。请勿将验证码告诉任何人，包括本公司的职员。',
    text: '{{operator}}：更改电话号码的验证码是 {{code}}，有效至 {{clock}}。请勿告诉任何人。查询：{{hotline}}',
  },
  'contact-replaced': {
    email: {
      subject: '电邮地址已被更改',
      body: '基本使用者编号 {{basicUserId}} 的电邮地址已于 {{time}}改为 {{masked}}。今后的通知不会再寄往这个地址。',
    },
    phone: {
      text: '{{operator}}：基本使用者编号 {{basicUserId}} 的电话号码已改为 {{masked}}。如非阁下本人更改，请致电 {{hotline}}。',
    },
  },
  particulars: {
    address: '通讯地址',
    email: '电邮地址',
    phone: '电话号码',
    language: '通讯语言',
    alerts: '电邮通知',
  },
  listSeparator: '、',
} satisfies LettersPhrases;
