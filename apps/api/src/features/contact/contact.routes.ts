import { listEnquiries, sendEnquiry as sendEnquiryRoute } from '@vestibule/contract';
import { signedInSession } from '#http/current-session.ts';
import { mount } from '#http/mount.ts';
import type { MountedRoute } from '#http/mount.ts';
import type { Parts } from '#parts.ts';
import { sendEnquiry } from './send-enquiry.ts';

/** What the page lists; what is older the operator's desk knows. */
const listed = 20;

export const contactRoutes = (parts: Parts): MountedRoute[] => {
  const send = sendEnquiry(parts);
  return [
    mount(sendEnquiryRoute, async ({ body }, context) => {
      const { reference, sentAt } = await send(signedInSession(context).userId, body);
      return { reference, sentAt: sentAt.toISOString() };
    }),

    mount(listEnquiries, async (_input, context) => {
      const sent = await parts.repositories.contact.listOf(signedInSession(context).userId, listed);
      return {
        items: sent.map(({ reference, sentAt, topic, text, handledAt }) => ({
          reference,
          sentAt: sentAt.toISOString(),
          topic,
          text,
          state: handledAt === null ? ('received' as const) : ('handled' as const),
        })),
      };
    }),
  ];
};
