import { getBroadcast, listBroadcasts, markBroadcastRead } from '@vestibule/contract';
import { signedInSession } from '#http/current-session.ts';
import { mount, type MountedRoute } from '#http/mount.ts';
import type { Parts } from '#parts.ts';
import { fail } from '#failure.ts';
import { textFor, viewHeading } from './broadcast.view.ts';
import { listMessages } from './list-messages.ts';

export const broadcastRoutes = (parts: Pick<Parts, 'repositories' | 'clock'>): MountedRoute[] => {
  const { repositories, clock } = parts;
  const messages = listMessages(parts);
  const find = async (reference: string) =>
    (await repositories.broadcasts.find(reference, clock.now())) ?? fail('broadcast.not_found');

  return [
    mount(listBroadcasts, ({ query }, context) =>
      messages({ ...query, userId: signedInSession(context).userId }),
    ),

    mount(getBroadcast, async ({ params, query }) => {
      const found = await find(params.reference);
      return { ...viewHeading(found, query.locale), body: textFor(found.texts, query.locale)?.body ?? '' };
    }),

    mount(markBroadcastRead, async ({ params }, context) => {
      const { userId } = signedInSession(context);
      const { id } = await find(params.reference);
      await repositories.broadcasts.markRead(userId, id, clock.now());
      return { unread: await repositories.broadcasts.countUnread(userId, clock.now()) };
    }),
  ];
};
