import {
  getBroadcast,
  getBroadcastAttachment,
  listBroadcasts,
  markAllBroadcastsRead,
  markBroadcastRead,
} from '@vestibule/contract';
import { foldForSearch } from '@vestibule/domain/broadcasts';
import type { BroadcastTopic } from '@vestibule/domain/broadcasts';
import { fail } from '#failure.ts';
import { signedInSession } from '#http/current-session.ts';
import { mount, type MountedRoute, type RequestContext } from '#http/mount.ts';
import type { Parts } from '#parts.ts';
import { listMessages } from './list-messages.ts';
import { markAllRead } from './mark-all-read.ts';
import { readMessage } from './read-message.ts';
import type { Choice, Reader } from './shown-to.ts';

interface Query {
  readonly topic?: BroadcastTopic | undefined;
  readonly text?: string | undefined;
  readonly only?: 'unread' | undefined;
}

const choiceOf = ({ topic, text = '', only }: Query): Choice => ({
  topic,
  text: foldForSearch(text),
  unreadOnly: only === 'unread',
});

export const broadcastRoutes = (parts: Pick<Parts, 'repositories' | 'clock'>): MountedRoute[] => {
  const { broadcasts } = parts.repositories;
  const [list, read, markAll] = [listMessages(parts), readMessage(parts), markAllRead(parts)];
  const readerOf = async (context: RequestContext): Promise<Reader> => {
    const { userId } = signedInSession(context);
    return { userId, audience: await broadcasts.audienceOf(userId), now: parts.clock.now() };
  };

  return [
    mount(listBroadcasts, async ({ query }, context) =>
      list({ ...query, choice: choiceOf(query), reader: await readerOf(context) }),
    ),

    mount(getBroadcast, async ({ params, query }, context) =>
      read({
        ...params,
        locale: query.locale,
        choice: choiceOf(query),
        reader: await readerOf(context),
      }),
    ),

    mount(
      getBroadcastAttachment,
      async ({ params }, context) =>
        (await broadcasts.attachment(params, await readerOf(context))) ?? fail('broadcast.not_found'),
    ),

    mount(markBroadcastRead, async ({ params }, context) => {
      const reader = await readerOf(context);
      if (!(await broadcasts.markRead(params.reference, reader))) fail('broadcast.not_found');
      return { unread: await broadcasts.countUnread(reader) };
    }),

    mount(markAllBroadcastsRead, async ({ body }, context) =>
      markAll(await readerOf(context), new Date(body.asOf)),
    ),
  ];
};
