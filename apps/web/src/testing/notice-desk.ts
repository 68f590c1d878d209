import {
  getBroadcast,
  listBroadcasts,
  markAllBroadcastsRead,
  markBroadcastRead,
} from '@vestibule/contract/broadcasts';
import type { Broadcast, BroadcastList } from '@vestibule/contract/broadcasts';
import { broadcastTopics } from '@vestibule/domain/broadcasts';
import type { BroadcastTopic } from '@vestibule/domain/broadcasts';
import type { Locale } from '@vestibule/domain/locales';
import { friday } from './samples.ts';
import { on, refuse } from './stub-api.ts';

const pageSize = 10;

interface Message {
  readonly reference: string;
  readonly topic: BroadcastTopic;
  readonly publishedAt: string;
}

interface Choice {
  readonly topic?: BroadcastTopic | undefined;
  readonly text?: string | undefined;
  readonly only?: 'unread' | undefined;
}

/** The newest is 31 March; topics take turns. */
const messagesOf = (count: number): readonly Message[] =>
  Array.from({ length: count }, (_, index) => {
    const day = String(31 - index).padStart(2, '0');
    return {
      reference: `BRD202603${day}-01`,
      topic: broadcastTopics[index % broadcastTopics.length] ?? 'system',
      publishedAt: `2026-03-${day}T02:00:00.000Z`,
    };
  });

/** A place of the contract's shape: how many stand before it. */
const placeOf = (index: number): string => `${'-'.repeat(26)}${String(index).padStart(3, '0')}A`;
const indexOf = (place: string): number => Number(place.slice(26, 29));

const titleOf = (message: Message, locale: Locale) => ({
  ...message,
  subject: `${locale} ${message.reference.slice(3, 11)}`,
  locale,
});

/** A server's side of the notices: searched by reference, narrowed and paged as the real one does; twelve are unread. */
export const noticeDesk = (count: number) => {
  const all = messagesOf(count);
  const read = new Set(all.slice(12).map(({ reference }) => reference));
  const unread = () => all.length - read.size;
  const find = (reference: string): Message =>
    all.find((message) => message.reference === reference) ?? refuse('broadcast.not_found', {});
  const chosenBy = ({ topic, text, only }: Choice) =>
    all.filter(
      ({ reference, topic: own }) =>
        (topic === undefined || own === topic) &&
        reference.includes(text ?? '') &&
        !(only === 'unread' && read.has(reference)),
    );

  const page = (
    chosen: readonly Message[],
    { after, before }: { readonly after?: string | undefined; readonly before?: string | undefined },
  ) => {
    const end = before === undefined ? undefined : indexOf(before);
    const start = end === undefined ? indexOf(after ?? placeOf(0)) : Math.max(0, end - pageSize);
    return { start, items: chosen.slice(start, end ?? start + pageSize) };
  };

  return [
    on(listBroadcasts, ({ query: { locale, after, before, ...choice } }): BroadcastList => {
      const chosen = chosenBy(choice);
      const { start, items } = page(chosen, { after, before });
      const end = start + items.length;
      return {
        items: items.map((message) => ({
          ...titleOf(message, locale),
          read: read.has(message.reference),
        })),
        total: chosen.length,
        from: items.length === 0 ? 0 : start + 1,
        newer: items.length > 0 && start > 0 ? placeOf(start) : null,
        older: items.length > 0 && end < chosen.length ? placeOf(end) : null,
        unread: unread(),
        asOf: friday,
      };
    }),
    on(getBroadcast, ({ params, query: { locale, ...choice } }): Broadcast => {
      const found = find(params.reference);
      const chosen = chosenBy(choice);
      const newer = chosen.findLast(({ publishedAt }) => publishedAt > found.publishedAt);
      const older = chosen.find(({ publishedAt }) => publishedAt < found.publishedAt);
      return {
        ...found,
        subject: `Subject in ${locale}`,
        locale,
        body: `Body in ${locale}`,
        attachments: [],
        newer: newer ? titleOf(newer, locale) : null,
        older: older ? titleOf(older, locale) : null,
      };
    }),
    on(markBroadcastRead, ({ params }) => {
      read.add(find(params.reference).reference);
      return { unread: unread() };
    }),
    on(markAllBroadcastsRead, () => {
      for (const { reference } of all) read.add(reference);
      return { unread: unread() };
    }),
  ];
};
