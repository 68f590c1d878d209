import type { DemoBroadcast } from './demo-broadcast.ts';

export const rulesBroadcasts: readonly DemoBroadcast[] = [
  {
    topic: 'rules',
    reference: 'BRD20261116-01',
    publishedAt: new Date('2026-11-16T09:00:00+08:00'),
    texts: {
      'zh-Hant': {
        subject: '投資者戶口使用條款 1.0 版生效',
        body: '新網站的使用條款由即日起生效。閣下登記互聯網使用者編號時須閱讀並同意有關條款，其後亦可隨時在選單的「使用條款」查閱。',
      },
      'zh-Hans': {
        subject: '投资者户口使用条款 1.0 版生效',
        body: '新网站的使用条款由即日起生效。阁下登记互联网使用者编号时须阅读并同意有关条款，其后亦可随时在选单的「使用条款」查阅。',
      },
      en: {
        subject: 'Terms of use of the investor account, version 1.0',
        body: 'The terms of use of the new web site take effect today. You read and accept them when you register an Internet User ID, and will find them under “Terms of use” in the menu at any time.',
      },
    },
  },
  {
    topic: 'rules',
    reference: 'BRD20261103-01',
    publishedAt: new Date('2026-11-03T11:00:00+08:00'),
    texts: {
      'zh-Hant': {
        subject: '密碼規則：不可重複使用最近十二次的基本密碼',
        body: '基本密碼由八位數字組成，不可與最近十二次使用的密碼相同，亦不可使用容易猜中的組合，例如順序數字、重複數字或出生日期。',
      },
      'zh-Hans': {
        subject: '密码规则：不可重复使用最近十二次的基本密码',
        body: '基本密码由八位数字组成，不可与最近十二次使用的密码相同，亦不可使用容易猜中的组合，例如顺序数字、重复数字或出生日期。',
      },
      en: {
        subject: 'Password rules: none of the last twelve Basic Passwords',
        body: 'A Basic Password has eight digits. It may be none of the last twelve, and nothing easily guessed such as digits in sequence, repeated digits or a date of birth.',
      },
    },
  },
  {
    topic: 'rules',
    reference: 'BRD20261021-01',
    publishedAt: new Date('2026-10-21T12:00:00+08:00'),
    texts: {
      'zh-Hant': {
        subject: '一個互聯網使用者編號可連結最多四個戶口',
        body: '閣下可用一個互聯網使用者編號連結一個首要戶口及最多三個其他戶口，惟各戶口須以相同的身份證明文件開設。每個連結戶口須先以其本身的基本密碼核實，方可使用。',
      },
      'zh-Hans': {
        subject: '一个互联网使用者编号可连结最多四个户口',
        body: '阁下可用一个互联网使用者编号连结一个首要户口及最多三个其他户口，惟各户口须以相同的身份证明文件开设。每个连结户口须先以其本身的基本密码核实，方可使用。',
      },
      en: {
        subject: 'One Internet User ID can serve up to four accounts',
        body: 'One Internet User ID can serve a primary account and up to three linked ones, provided that all were opened with the same identity document. Each linked account must be proved with its own Basic Password before it can be used.',
      },
    },
  },
];
