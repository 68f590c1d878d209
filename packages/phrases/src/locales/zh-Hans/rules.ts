import type { RulesPhrases } from '../zh-Hant/rules.ts';

export const rules = {
  page: '规则及程序',
  lead: '以下文件订明投资者户口的规则，以及日常运作的程序。',
  since: '{{date}}起生效',
  contents: '内容',
  gist: '重点',
  back: '返回规则及程序',
  print: '列印文件',
  missing: '没有这份文件。',
} satisfies RulesPhrases;
