import type { TermsPhrases } from '../zh-Hant/terms.ts';

export const terms = {
  page: 'Terms of use',
  title: 'Terms of use of the Internet system',
  version: 'Version {{version}}, effective {{date}}. Takes about {{minutes}} minutes to read.',
  contents: 'Contents',
  gist: 'In short',
  loading: 'Getting the terms of use',
  failed: 'The terms of use cannot be shown.',
  print: 'Print the terms',
  reaccept: {
    eyebrow: 'Sign in: to be confirmed first',
    lead: 'The terms of use have changed since you last accepted them. Please read the latest version; once you agree you can go on.',
    consent: 'By choosing “I agree” you confirm that you have read and accept the terms of use above.',
    agree: 'I agree',
    signOut: 'I do not agree, sign out',
  },
} satisfies TermsPhrases;
