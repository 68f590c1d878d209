import type { Contact } from '../../src/shape.ts';

export const operatorContact: Contact = {
  office: {
    'zh-Hant': ['香港鰂魚涌', '東岸街 8 號 3 樓'],
    'zh-Hans': ['香港鲗鱼涌', '东岸街 8 号 3 楼'],
    en: ['3rd Floor, 8 East Shore Street', 'Quarry Bay, Hong Kong'],
  },
  officeHours: {
    'zh-Hant': '每日 10:00 至 16:00',
    'zh-Hans': '每日 10:00 至 16:00',
    en: 'Daily 10:00 to 16:00',
  },
  hotlineHours: {
    'zh-Hant': '每日 8:00 至 20:00',
    'zh-Hans': '每日 8:00 至 20:00',
    en: 'Daily 8:00 to 20:00',
  },
  answeredWithin: { 'zh-Hant': '三個工作天', 'zh-Hans': '三个工作天', en: 'three working days' },
};
