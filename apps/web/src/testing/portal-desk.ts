import { getBroadcast, listBroadcasts, markBroadcastRead } from '@vestibule/contract/broadcasts';
import { getServiceHours } from '@vestibule/contract/service-hours';
import { getSession, signOut } from '@vestibule/contract/session';
import type { SignedInView } from '@vestibule/contract/session';
import { broadcastTopics } from '@vestibule/domain/broadcasts';
import type { BroadcastTopic } from '@vestibule/domain/broadcasts';
import { nobody, openHours, settledSession } from './samples.ts';
import { on, refuse, stubApi } from './stub-api.ts';
import type { StubbedRoute } from './stub-api.ts';

const pageSize = 10;

interface Message {
  readonly reference: string;
  readonly topic: BroadcastTopic;
  readonly publishedAt: string;
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

/** A server's side for somebody who has entered: session, service hours and messages, twelve of them unread. `routes` take the place of its own. */
export const portalDesk = (
  {
    session = settledSession,
    messages = 23,
  }: { readonly session?: SignedInView; readonly messages?: number } = {},
  ...routes: readonly StubbedRoute[]
) => {
  const all = messagesOf(messages);
  const read = new Set(all.slice(12).map(({ reference }) => reference));
  const unread = () => all.length - read.size;
  const find = (reference: string): Message =>
    all.find((message) => message.reference === reference) ?? refuse('broadcast.not_found', {});
  let isSignedIn = true;
  return stubApi(
    on(getSession, () => (isSignedIn ? session : nobody)),
    on(signOut, () => {
      isSignedIn = false;
      return undefined;
    }),
    on(getServiceHours, () => openHours),
    on(listBroadcasts, ({ query: { locale, topic, page } }) => {
      const chosen = all.filter((message) => topic === undefined || message.topic === topic);
      const items = chosen.slice((page - 1) * pageSize, page * pageSize).map((message) => ({
        ...message,
        subject: `${locale} ${message.reference.slice(3, 11)}`,
        locale,
        read: read.has(message.reference),
      }));
      return { items, total: chosen.length, page, pageSize, unread: unread() };
    }),
    on(getBroadcast, ({ params, query: { locale } }) => ({
      ...find(params.reference),
      subject: `Subject in ${locale}`,
      locale,
      body: `Body in ${locale}`,
    })),
    on(markBroadcastRead, ({ params }) => {
      read.add(find(params.reference).reference);
      return { unread: unread() };
    }),
    ...routes,
  );
};
