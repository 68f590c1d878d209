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
  history: 'All versions',
  loadingHistory: 'Fetching the list of versions',
  historyFailed: 'The list of versions could not be fetched.',
  columns: { version: 'Version', since: 'In force from', state: 'State', accepted: 'Accepted by you' },
  states: { former: 'Former version', 'in-force': 'In force', coming: 'Not yet in force' },
  shown: '{{version}} (this page)',
  read: 'Read version {{version}}',
  acceptedAt: '{{time}}, in {{language}}',
  notAccepted: 'Not accepted',
  languages: { 'zh-Hant': 'Traditional Chinese', 'zh-Hans': 'Simplified Chinese', en: 'English' },
  notInForce: {
    former: 'This is a former version. A newer one has replaced it.',
    coming: 'This version is not yet in force. Once it is, you are asked to accept it when you sign in.',
  },
  readInForce: 'Read the version in force',
  reaccept: {
    eyebrow: 'Sign in: to be confirmed first',
    lead: 'The terms of use have changed since you last accepted them. Please read the latest version; once you agree you can go on.',
    consent: 'By choosing “I agree” you confirm that you have read and accept the terms of use above.',
    agree: 'I agree',
    signOut: 'I do not agree, sign out',
  },
} satisfies TermsPhrases;
