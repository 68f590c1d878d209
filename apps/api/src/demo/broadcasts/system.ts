import type { DemoBroadcast } from './demo-broadcast.ts';

export const systemBroadcasts: readonly DemoBroadcast[] = [
  {
    topic: 'system',
    reference: 'BRD20261119-01',
    publishedAt: new Date('2026-11-19T09:00:00+08:00'),
    texts: {
      'zh-Hant': {
        subject: '投資者戶口服務啟用新登入網站',
        body: '本公司的投資者戶口服務已啟用新網站。閣下首次登入時，須更改開設戶口時獲發的基本密碼。\n\n如閣下尚未登記互聯網使用者編號，請於主頁選擇「新使用者登記」。登記時請準備好基本使用者編號、身份證明文件號碼及基本密碼。',
      },
      'zh-Hans': {
        subject: '投资者户口服务启用新登入网站',
        body: '本公司的投资者户口服务已启用新网站。阁下首次登入时，须更改开设户口时获发的基本密码。\n\n如阁下尚未登记互联网使用者编号，请于主页选择「新使用者登记」。登记时请准备好基本使用者编号、身份证明文件号码及基本密码。',
      },
      en: {
        subject: 'New web site for the investor account service',
        body: 'The investor account service has moved to a new web site. When you sign in for the first time you will be asked to change the Basic Password you were issued with when your account was opened.\n\nIf you have no Internet User ID yet, choose “New user registration” on the home page. Please have your Basic User ID, identity document number and Basic Password at hand.',
      },
    },
  },
  {
    topic: 'system',
    reference: 'BRD20261112-02',
    publishedAt: new Date('2026-11-12T17:30:00+08:00'),
    texts: {
      'zh-Hant': {
        subject: '提防假冒本公司的電郵及短訊',
        body: '本公司不會以電郵、短訊或電話要求閣下提供密碼，亦不會在電郵內附上登入連結。\n\n如收到可疑訊息，請勿按下其中的連結，並致電熱線查證。',
      },
      'zh-Hans': {
        subject: '提防假冒本公司的电邮及短讯',
        body: '本公司不会以电邮、短讯或电话要求阁下提供密码，亦不会在电邮内附上登入连结。\n\n如收到可疑讯息，请勿按下其中的连结，并致电热线查证。',
      },
      en: {
        subject: 'Beware of e-mails and text messages that pretend to come from us',
        body: 'We never ask for your passwords by e-mail, text message or telephone, and our e-mails hold no link to the sign-in page.\n\nIf a message looks suspicious, do not follow its links, and call the hotline to check.',
      },
    },
  },
  {
    topic: 'system',
    reference: 'BRD20261028-01',
    publishedAt: new Date('2026-10-28T10:00:00+08:00'),
    texts: {
      'zh-Hant': {
        subject: '系統維護時段提示',
        body: '投資者戶口服務於星期一至六及公眾假期 05:00 至 06:00，以及星期日 00:00 至 07:00 暫停，以便進行系統維護。請避免於上述時段開始登記或更改密碼。',
      },
      'zh-Hans': {
        subject: '系统维护时段提示',
        body: '投资者户口服务于星期一至六及公众假期 05:00 至 06:00，以及星期日 00:00 至 07:00 暂停，以便进行系统维护。请避免于上述时段开始登记或更改密码。',
      },
      en: {
        subject: 'Reminder of maintenance hours',
        body: 'The investor account service is suspended for maintenance from 05:00 to 06:00 on Mondays to Saturdays and public holidays, and from 00:00 to 07:00 on Sundays. Please avoid starting a registration or a change of password at those times.',
      },
    },
  },
];
