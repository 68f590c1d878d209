import type { RulesDocument } from '../../../src/rules.ts';

export const procedures: RulesDocument = {
  id: 'procedures',
  effectiveFrom: '2026-11-01',
  title: { 'zh-Hant': '運作程序', 'zh-Hans': '运作程序', en: 'Operational Procedures' },
  lead: {
    'zh-Hant': '日常運作的時間、核實身分及通知的安排。',
    'zh-Hans': '日常运作的时间、核实身分及通知的安排。',
    en: 'Times of day-to-day operation, proof of identity, and notices.',
  },
  sections: {
    'zh-Hant': [
      {
        id: 'hours',
        title: '服務時間',
        gist: '互聯網系統每日開放，維護時段除外。',
        paragraphs: [
          '星期一至六及公眾假期的維護時段為 05:00 至 06:00，星期日為 00:00 至 07:00，均為香港時間。不定期的維護會預先公布。',
          '熱帶氣旋警告或極端情況期間，辦事處暫停服務，互聯網系統照常運作。',
        ],
      },
      {
        id: 'identity',
        title: '核實身分',
        gist: '我們只會以閣下的編號、密碼及紀錄核實身分，絕不會索取密碼。',
        paragraphs: [
          '登記互聯網使用者編號時，系統會核對基本使用者編號、身份證明文件首四個字元及基本密碼。每個連結的戶口須各自以其基本密碼核實。',
          '來電時，職員可能核對閣下的姓名及參考編號，但不會詢問任何密碼。',
        ],
      },
      {
        id: 'passwords',
        title: '密碼',
        gist: '首次登入時必須更改獲發的基本密碼。',
        paragraphs: [
          '新的基本密碼不可與最近十二次使用過的相同。連續五次輸入錯誤，戶口會暫停接受基本密碼三十分鐘，其後逐次倍增。',
          '忘記基本密碼時，請遞交補發申請表。新密碼會以掛號郵件寄往戶口紀錄內的地址。',
        ],
      },
      {
        id: 'notices',
        title: '通知',
        gist: '廣播訊息登載於告示版；重要的戶口變動另以電郵通知。',
        paragraphs: [
          '本公司以告示版發出系統公告、公司行動、交收安排及規則修訂。閣下應定期登入查閱。',
          '請保持電郵地址及電話號碼正確。更改時，系統會向新的電郵地址或電話號碼發出驗證碼，並通知原有的聯絡方法。',
        ],
      },
    ],
    'zh-Hans': [
      {
        id: 'hours',
        title: '服务时间',
        gist: '互联网系统每日开放，维护时段除外。',
        paragraphs: [
          '星期一至六及公众假期的维护时段为 05:00 至 06:00，星期日为 00:00 至 07:00，均为香港时间。不定期的维护会预先公布。',
          '热带气旋警告或极端情况期间，办事处暂停服务，互联网系统照常运作。',
        ],
      },
      {
        id: 'identity',
        title: '核实身分',
        gist: '我们只会以阁下的编号、密码及纪录核实身分，绝不会索取密码。',
        paragraphs: [
          '登记互联网使用者编号时，系统会核对基本使用者编号、身份证明文件首四个字元及基本密码。每个连结的户口须各自以其基本密码核实。',
          '来电时，职员可能核对阁下的姓名及参考编号，但不会询问任何密码。',
        ],
      },
      {
        id: 'passwords',
        title: '密码',
        gist: '首次登入时必须更改获发的基本密码。',
        paragraphs: [
          '新的基本密码不可与最近十二次使用过的相同。连续五次输入错误，户口会暂停接受基本密码三十分钟，其后逐次倍增。',
          '忘记基本密码时，请递交补发申请表。新密码会以挂号邮件寄往户口纪录内的地址。',
        ],
      },
      {
        id: 'notices',
        title: '通知',
        gist: '广播讯息登载于告示版；重要的户口变动另以电邮通知。',
        paragraphs: [
          '本公司以告示版发出系统公告、公司行动、交收安排及规则修订。阁下应定期登入查阅。',
          '请保持电邮地址及电话号码正确。更改时，系统会向新的电邮地址或电话号码发出验证码，并通知原有的联络方法。',
        ],
      },
    ],
    en: [
      {
        id: 'hours',
        title: 'Service hours',
        gist: 'The internet system is open every day but for its maintenance hours.',
        paragraphs: [
          'Maintenance is from 05:00 to 06:00 on Mondays to Saturdays and public holidays, and from 00:00 to 07:00 on Sundays, Hong Kong time. Other maintenance is announced ahead.',
          'During a tropical cyclone warning or extreme conditions the office is closed, and the internet system goes on as usual.',
        ],
      },
      {
        id: 'identity',
        title: 'Proof of identity',
        gist: 'We identify you by your IDs, passwords and our records, and never ask for a password.',
        paragraphs: [
          'At a registration the Basic User ID, the first four characters of the identity document and the Basic Password are checked. Each linked account is proved by its own Basic Password.',
          'When you call, our staff may check your name and a reference number. They do not ask for any password.',
        ],
      },
      {
        id: 'passwords',
        title: 'Passwords',
        gist: 'The Basic Password that was issued must be changed at the first sign-in.',
        paragraphs: [
          'A new Basic Password is none of the last twelve. After five wrong ones in a row the account takes none for thirty minutes, and each time for twice as long.',
          'If you forget a Basic Password, please send in the form for a new one. It goes by registered post to the address on record.',
        ],
      },
      {
        id: 'notices',
        title: 'Notices',
        gist: 'Broadcast messages stand on the Notice Board. You are told of important changes to your account by e-mail as well.',
        paragraphs: [
          'System notices, corporate actions, settlement arrangements and changes of rules are given on the Notice Board. Please sign in and read it regularly.',
          'Please keep your e-mail address and telephone number right. When one is changed, a code goes to the new one, and the former one is told.',
        ],
      },
    ],
  },
};
