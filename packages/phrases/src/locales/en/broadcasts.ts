import type { BroadcastsPhrases } from '../zh-Hant/broadcasts.ts';

export const broadcasts = {
  page: 'Notice Board',
  heading: 'Broadcast messages',
  unread: 'New messages',
  choose: 'Choose a subject',
  topics: {
    all: 'All subjects',
    system: 'System announcements',
    'corporate-action': 'Corporate actions',
    settlement: 'Settlement',
    rules: 'Changes of rules',
  },
  columns: { date: 'Date', reference: 'Reference', subject: 'Subject' },
  newWord: 'Unread: ',
  loading: 'Getting the broadcast messages',
  failed: 'The broadcast messages cannot be shown.',
  none: 'There are no broadcast messages.',
  noneOfTopic: 'There are no broadcast messages on this subject.',
  range: '{{from}} to {{to}} of {{total}}',
  older: 'Older messages',
  newer: 'Newer messages',
  all: 'See all messages',
  back: 'Back to the Notice Board',
  line: '{{topic}} · {{date}} · Reference {{reference}}',
} satisfies BroadcastsPhrases;
