import { operator } from '../brand.ts';
import type { TermsVersions } from '../../../src/terms/shape.ts';

/** As short as terms can be. */
export const operatorTerms: TermsVersions = [
  {
    version: '3.0',
    effectiveFrom: '2026-01-01',
    sections: {
      'zh-Hant': [
        {
          id: 'acceptance',
          title: '接受條款',
          gist: '選擇「我同意」，即表示接受本條款。',
          paragraphs: [`本條款由${operator.operator['zh-Hant']}訂立。查詢請致電 ${operator.hotline}。`],
        },
      ],
      'zh-Hans': [
        {
          id: 'acceptance',
          title: '接受条款',
          gist: '选择「我同意」，即表示接受本条款。',
          paragraphs: [`本条款由${operator.operator['zh-Hans']}订立。查询请致电 ${operator.hotline}。`],
        },
      ],
      en: [
        {
          id: 'acceptance',
          title: 'Accepting these terms',
          gist: 'By choosing “I agree” you accept these terms.',
          paragraphs: [`These terms are those of ${operator.operator.en}. Ask us on ${operator.hotline}.`],
        },
      ],
    },
  },
];
