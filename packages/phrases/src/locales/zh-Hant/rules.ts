import type { Phrases } from '../../phrases.ts';

/** 規則及程序: the documents themselves are content (packages/brand). */
export const rules = {
  page: '規則及程序',
  lead: '以下文件訂明投資者戶口的規則，以及日常運作的程序。',
  since: '{{date}}起生效',
  contents: '內容',
  gist: '重點',
  back: '返回規則及程序',
  print: '列印文件',
  missing: '沒有這份文件。',
};

export type RulesPhrases = Phrases<typeof rules>;
