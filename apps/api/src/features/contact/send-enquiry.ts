import type { RouteInput, sendEnquiry as sendEnquiryRoute } from '@vestibule/contract';
import { enquiriesADay, enquiryReference } from '@vestibule/domain/enquiries';
import { hongKongDay, hongKongMoment } from '@vestibule/domain/hong-kong-time';
import { randomInt } from 'node:crypto';
import { fail } from '#failure.ts';
import type { Parts } from '#parts.ts';
import { sha256Hex } from '#platform/keyed-hash.ts';
import type { Repositories } from '#repositories.ts';

interface Sent {
  readonly reference: string;
  readonly sentAt: Date;
}

type Given = RouteInput<typeof sendEnquiryRoute>['body'];

const dayMs = 24 * 60 * 60 * 1000;
const draws = 5;
const fine = 2 ** 40;
const random = (): number => randomInt(fine) / fine;

/** The page's key within what is this user's: nobody meets another's message by it. A UUID by its form (RFC 9562, version 8). */
const idOf = (userId: string, key: string): string => {
  const hex = sha256Hex(`enquiry:${userId}:${key.toLowerCase()}`);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `a${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
};

const refuseTooMany = async (
  { contact }: Repositories,
  { userId, now }: { readonly userId: string; readonly now: Date },
): Promise<void> => {
  const midnight = hongKongMoment(hongKongDay(now), '00:00');
  if ((await contact.countSince(userId, midnight)) < enquiriesADay) return;
  fail('enquiry.too_many', { until: new Date(midnight.getTime() + dayMs).toISOString() });
};

/**
 * Keeps a message for the operator (rules §6) and tells its reference. The same one again, by the page's key, changes nothing and answers
 * the same. Fails with `enquiry.too_many`, until midnight in Hong Kong.
 */
export const sendEnquiry =
  ({ transact, clock, ids }: Pick<Parts, 'transact' | 'clock' | 'ids'>) =>
  (userId: string, { key, replyTo, ...given }: Given): Promise<Sent> =>
    transact(async (repositories) => {
      const { contact, audit } = repositories;
      const id = idOf(userId, key);
      await contact.lockSender(userId);
      const before = await contact.sent(userId, id);
      if (before !== undefined) return before;
      const now = clock.now();
      await refuseTooMany(repositories, { userId, now });
      const enquiry = { ...given, id, userId, replyTo: replyTo === '' ? null : replyTo, sentAt: now };
      for (let draw = 0; draw < draws; draw += 1) {
        const reference = enquiryReference(hongKongDay(now), random);
        if (!(await contact.keep({ ...enquiry, reference }))) continue;
        const event = { event: 'enquiry.sent', actor: 'investor', subject: `user:${userId}` } as const;
        await audit.append({ ...event, id: ids.uuid(), at: now, data: { reference, topic: given.topic } });
        return { reference, sentAt: now };
      }
      throw new Error('no reference was free');
    });
