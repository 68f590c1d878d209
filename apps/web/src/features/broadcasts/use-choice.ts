import { broadcastTopics } from '@vestibule/domain/broadcasts';
import type { BroadcastTopic } from '@vestibule/domain/broadcasts';
import { useSearchParams } from 'react-router';

const everyTopic = 'all';
/** What the chooser 請選擇事項 offers, in its order. */
export const choosable = [everyTopic, ...broadcastTopics] as const;
export type Choosable = (typeof choosable)[number];

export interface TopicAndPage {
  readonly chosen: Choosable;
  /** As the API is asked; undefined for every topic. */
  readonly topic: BroadcastTopic | undefined;
  /** From 1. */
  readonly page: number;
  choose(chosen: Choosable): void;
  goTo(page: number): void;
}

const lastPage = 100_000;

const pageIn = (text: string | null): number => {
  const page = Number(text);
  return Number.isInteger(page) && page >= 1 && page <= lastPage ? page : 1;
};

/** What stands behind the question mark for a topic. */
export const searchOf = (chosen: Choosable): Record<string, string> =>
  chosen === everyTopic ? {} : { topic: chosen };

/** Topic and page stand in the address, so that a reload, and the way back from a message, find the same list. */
export const useChoice = (): TopicAndPage => {
  const [search, setSearch] = useSearchParams();
  const chosen = choosable.find((one) => one === search.get('topic')) ?? everyTopic;
  return {
    chosen,
    topic: chosen === everyTopic ? undefined : chosen,
    page: pageIn(search.get('page')),
    choose: (topic) => {
      setSearch(searchOf(topic), { replace: true });
    },
    goTo: (page) => {
      setSearch({ ...searchOf(chosen), ...(page > 1 && { page: String(page) }) });
    },
  };
};
