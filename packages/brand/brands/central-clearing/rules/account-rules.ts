import { operator as brand } from '../brand.ts';
import type { RulesDocument } from '../../../src/rules.ts';

export const accountRules: RulesDocument = {
  id: 'account-rules',
  effectiveFrom: '2026-11-01',
  title: { 'zh-Hant': '投資者戶口規則', 'zh-Hans': '投资者户口规则', en: 'Investor Account Rules' },
  lead: {
    'zh-Hant': '投資者戶口的開立、持有、存管及終止。',
    'zh-Hans': '投资者户口的开立、持有、存管及终止。',
    en: 'How an investor account is opened, held and closed.',
  },
  sections: {
    'zh-Hant': [
      {
        id: 'scope',
        title: '適用範圍',
        gist: '本規則適用於所有投資者戶口，不論經哪一個途徑使用。',
        paragraphs: [
          `本規則由${brand.operator['zh-Hant']}訂立。戶口持有人可為個人、最多四名聯名持有人，或公司。`,
          '每個戶口均有一個八位數字的基本使用者編號。戶口由本公司開立，不能經互聯網系統開立。',
        ],
      },
      {
        id: 'holding',
        title: '證券的存管',
        gist: '閣下的證券以代理人名義存管，實益權益屬閣下所有。',
        paragraphs: [
          '存入的證券以本公司代理人的名義登記，並分開記錄於閣下的戶口。',
          '戶口結餘以本公司的紀錄為準。閣下如發現結餘不符，請於收到結單後三十日內提出。',
        ],
      },
      {
        id: 'instructions',
        title: '指示',
        gist: '指示須經已核實的途徑發出；發出後能否撤回，視乎處理階段。',
        paragraphs: [
          '本公司接受以互聯網使用者編號及密碼，或以閣下簽署的表格發出的指示。聯名戶口的書面指示須由開戶文件所載的人士簽署。',
          '指示於系統顯示的截止時間之前收到，方會於當日處理。',
        ],
      },
      {
        id: 'fees',
        title: '收費',
        gist: '各項收費載於收費表，修訂前三十日通知閣下。',
        paragraphs: [
          '登記互聯網使用者編號、登入、查閱通告及更改資料均不收費。',
          `補發基本密碼及書面結單的收費，可致電 ${brand.hotline} 查詢。`,
        ],
      },
      {
        id: 'closing',
        title: '終止戶口',
        gist: '結餘為零的戶口可隨時申請終止。',
        paragraphs: [
          '取消互聯網使用者編號並不會終止投資者戶口。閣下如要終止戶口，請先轉出所有證券，再以書面通知本公司。',
          '本公司如要終止戶口，會於三十日前以書面通知，並協助閣下轉出證券。',
        ],
      },
    ],
    'zh-Hans': [
      {
        id: 'scope',
        title: '适用范围',
        gist: '本规则适用于所有投资者户口，不论经哪一个途径使用。',
        paragraphs: [
          `本规则由${brand.operator['zh-Hans']}订立。户口持有人可为个人、最多四名联名持有人，或公司。`,
          '每个户口均有一个八位数字的基本使用者编号。户口由本公司开立，不能经互联网系统开立。',
        ],
      },
      {
        id: 'holding',
        title: '证券的存管',
        gist: '阁下的证券以代理人名义存管，实益权益属阁下所有。',
        paragraphs: [
          '存入的证券以本公司代理人的名义登记，并分开记录于阁下的户口。',
          '户口结余以本公司的纪录为准。阁下如发现结余不符，请于收到结单后三十日内提出。',
        ],
      },
      {
        id: 'instructions',
        title: '指示',
        gist: '指示须经已核实的途径发出；发出后能否撤回，视乎处理阶段。',
        paragraphs: [
          '本公司接受以互联网使用者编号及密码，或以阁下签署的表格发出的指示。联名户口的书面指示须由开户文件所载的人士签署。',
          '指示于系统显示的截止时间之前收到，方会于当日处理。',
        ],
      },
      {
        id: 'fees',
        title: '收费',
        gist: '各项收费载于收费表，修订前三十日通知阁下。',
        paragraphs: [
          '登记互联网使用者编号、登入、查阅通告及更改资料均不收费。',
          `补发基本密码及书面结单的收费，可致电 ${brand.hotline} 查询。`,
        ],
      },
      {
        id: 'closing',
        title: '终止户口',
        gist: '结余为零的户口可随时申请终止。',
        paragraphs: [
          '取消互联网使用者编号并不会终止投资者户口。阁下如要终止户口，请先转出所有证券，再以书面通知本公司。',
          '本公司如要终止户口，会于三十日前以书面通知，并协助阁下转出证券。',
        ],
      },
    ],
    en: [
      {
        id: 'scope',
        title: 'Scope',
        gist: 'These rules apply to every investor account, by whichever way it is used.',
        paragraphs: [
          `These rules are made by ${brand.operator.en}. The holder of an account is a person, up to four joint holders, or a company.`,
          'Every account has a Basic User ID of eight digits. Accounts are opened by us, and never through the internet system.',
        ],
      },
      {
        id: 'holding',
        title: 'Holding securities',
        gist: 'Your securities are held in the name of a nominee. They remain beneficially yours.',
        paragraphs: [
          'Securities that are deposited are registered in the name of our nominee and recorded separately in your account.',
          'Our records decide what an account holds. Please tell us of any difference within thirty days of the statement.',
        ],
      },
      {
        id: 'instructions',
        title: 'Instructions',
        gist: 'Instructions are given in a way that proves who gives them. Whether one can be taken back depends on how far it has gone.',
        paragraphs: [
          'We take instructions that are given with an Internet User ID and its password, or on a form that you have signed. A joint account’s written instructions are signed by whom its opening documents name.',
          'An instruction is dealt with on the day if it is received before the time that the system shows.',
        ],
      },
      {
        id: 'fees',
        title: 'Fees',
        gist: 'Fees stand in the table of fees. You are told of a change thirty days ahead.',
        paragraphs: [
          'Registering an Internet User ID, signing in, reading notices and changing particulars cost nothing.',
          `For the fees of a reissued Basic Password and of statements on paper, please call ${brand.hotline}.`,
        ],
      },
      {
        id: 'closing',
        title: 'Closing an account',
        gist: 'An account that holds nothing may be closed at any time.',
        paragraphs: [
          'Cancelling an Internet User ID does not close an investor account. To close one, move all securities out first, then write to us.',
          'If we close an account we write thirty days ahead and help you to move your securities out.',
        ],
      },
    ],
  },
};
