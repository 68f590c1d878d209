import { listPlace, longestSearch } from '@vestibule/contract/broadcasts';
import { broadcastTopics } from '@vestibule/domain/broadcasts';
import type { BroadcastTopic } from '@vestibule/domain/broadcasts';
import { useSearchParams } from 'react-router';
import * as z from 'zod/mini';

const everyTopic = 'all';
/** What the chooser 請選擇事項 offers, in its order. */
export const choosable = [everyTopic, ...broadcastTopics] as const;
export type Choosable = (typeof choosable)[number];

/** What is asked for, as it stands in the address. */
export interface Choice {
  readonly chosen: Choosable;
  /** Searched for; empty: nothing is. */
  readonly text: string;
  readonly onlyUnread: boolean;
  /** Where in the list: one of both at most. */
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

export const everything: Choice = { chosen: everyTopic, text: '', onlyUnread: false };

/** As the API is asked; undefined for every topic. */
export const topicOf = ({ chosen }: Pick<Choice, 'chosen'>): BroadcastTopic | undefined =>
  chosen === everyTopic ? undefined : chosen;

const placeIn = (text: string | null): string | undefined => z.safeParse(listPlace, text).data;

const textIn = (text: string | null): string =>
  (text ?? '')
    .replaceAll(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, longestSearch)
    .toWellFormed();

/** Makes the best of an address, whoever wrote it. */
const readChoice = (search: URLSearchParams): Choice => {
  const after = placeIn(search.get('after'));
  return {
    chosen: choosable.find((one) => one === search.get('topic')) ?? everyTopic,
    text: textIn(search.get('text')),
    onlyUnread: search.get('only') === 'unread',
    after,
    before: after === undefined ? placeIn(search.get('before')) : undefined,
  };
};

const entriesOf = ({ chosen, text, onlyUnread, after, before }: Choice): Record<string, string> => ({
  ...(chosen !== everyTopic && { topic: chosen }),
  ...(text !== '' && { text }),
  ...(onlyUnread && { only: 'unread' }),
  ...(after !== undefined && { after }),
  ...(before !== undefined && { before }),
});

/** What stands behind the address for a choice, with its question mark; empty for everything. */
export const searchOf = (choice: Choice): string => {
  const search = new URLSearchParams(entriesOf(choice)).toString();
  return search === '' ? '' : `?${search}`;
};

type Filter = Pick<Choice, 'chosen' | 'text' | 'onlyUnread'>;

export interface ChoiceInAddress {
  readonly choice: Choice;
  /** Changes the filter and begins at the newest. A step that the way back leads over, unless it takes the place of the last. */
  choose(change: Partial<Filter>, options?: { readonly replace: boolean }): void;
}

/** The choice stands in the address, so that a reload, another tab and the way back from a message find the same list. */
export const useChoice = (): ChoiceInAddress => {
  const [search, setSearch] = useSearchParams();
  const choice = readChoice(search);
  const { chosen, text, onlyUnread } = choice;
  return {
    choice,
    choose: (change, options) => {
      setSearch(entriesOf({ chosen, text, onlyUnread, ...change }), options);
    },
  };
};
