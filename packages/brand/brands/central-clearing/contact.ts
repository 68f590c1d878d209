import type { Contact } from '../../src/shape.ts';

/** Invented, as the company is. */
export const operatorContact: Contact = {
  office: {
    'zh-Hant': ['香港中環', '結算道 1 號', '中央結算大廈 8 樓', '投資者服務處'],
    'zh-Hans': ['香港中环', '结算道 1 号', '中央结算大厦 8 楼', '投资者服务处'],
    en: ['Investor Services', '8th Floor, Central Clearing Building', '1 Clearing Way', 'Central, Hong Kong'],
  },
  officeHours: {
    'zh-Hant': '星期一至五 9:00 至 17:00，公眾假期除外',
    'zh-Hans': '星期一至五 9:00 至 17:00，公众假期除外',
    en: 'Monday to Friday 9:00 to 17:00, except public holidays',
  },
  hotlineHours: {
    'zh-Hant': '星期一至五 9:00 至 18:00，星期六 9:00 至 13:00，公眾假期除外',
    'zh-Hans': '星期一至五 9:00 至 18:00，星期六 9:00 至 13:00，公众假期除外',
    en: 'Monday to Friday 9:00 to 18:00, Saturday 9:00 to 13:00, except public holidays',
  },
  answeredWithin: {
    'zh-Hant': '兩個工作天',
    'zh-Hans': '两个工作天',
    en: 'two working days',
  },
};
