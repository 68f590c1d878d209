import type { RulesPhrases } from '../zh-Hant/rules.ts';

export const rules = {
  page: 'Rules and procedures',
  lead: 'These documents say by which rules an investor account is kept, and how things are done from day to day.',
  since: 'In force from {{date}}',
  contents: 'Contents',
  gist: 'In short',
  back: 'Back to rules and procedures',
  print: 'Print this document',
  missing: 'There is no such document.',
} satisfies RulesPhrases;
