import type { RulesDocument } from '../../../src/rules.ts';

const section = (title: string, gist: string) => [{ id: 'scope', title, gist, paragraphs: [gist] }];

export const operatorRules: readonly RulesDocument[] = [
  {
    id: 'depository-rules',
    effectiveFrom: '2026-01-01',
    title: { 'zh-Hant': '東岸存管規則', 'zh-Hans': '东岸存管规则', en: 'East Shore Depository Rules' },
    lead: { 'zh-Hant': '一份簡短的規則。', 'zh-Hans': '一份简短的规则。', en: 'Short rules.' },
    sections: {
      'zh-Hant': section('適用範圍', '適用於所有戶口。'),
      'zh-Hans': section('适用范围', '适用于所有户口。'),
      en: section('Scope', 'They apply to every account.'),
    },
  },
];
