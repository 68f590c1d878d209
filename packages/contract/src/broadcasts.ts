import { broadcastTopics } from '@vestibule/domain/broadcasts';
import * as z from 'zod/mini';
import { instant, locale } from './fields.ts';
import { defineRoute } from './route.ts';

const heading = {
  reference: z.string(),
  publishedAt: instant,
  topic: z.enum(broadcastTopics),
  subject: z.string(),
  /** The language of the text: where the message lacks the reader's, it is 繁體. */
  locale,
};

export const broadcastList = z.object({
  items: z.array(z.object({ ...heading, read: z.boolean() })),
  /** Of the chosen topic. */
  total: z.int(),
  page: z.int(),
  pageSize: z.int(),
  /** Of all topics. */
  unread: z.int(),
});
export type BroadcastList = z.output<typeof broadcastList>;

const broadcast = z.object({ ...heading, body: z.string() });
/** Anything that could be printed on a message: a control character, NUL above all, is none, and no database keeps that one. */
const isPrintable = (text: string): boolean => !/\p{Cc}/u.test(text);
const byReference = z.object({
  reference: z.string().check(z.minLength(1), z.maxLength(40), z.refine(isPrintable, 'invalid')),
});

export const listBroadcasts = defineRoute({
  id: 'broadcasts.list',
  summary: 'Broadcast messages, newest first, a page at a time',
  method: 'GET',
  path: '/broadcasts',
  callers: ['active'],
  limit: 'read',
  query: z.object({
    locale,
    topic: z.optional(z.enum(broadcastTopics)),
    page: z._default(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(100_000)), 1),
  }),
  status: 200,
  answer: broadcastList,
  errors: [],
});

export const getBroadcast = defineRoute({
  id: 'broadcasts.get',
  summary: 'One broadcast message with its body',
  method: 'GET',
  path: '/broadcasts/:reference',
  callers: ['active'],
  limit: 'read',
  params: byReference,
  query: z.object({ locale }),
  status: 200,
  answer: broadcast,
  errors: ['broadcast.not_found'],
});

export const markBroadcastRead = defineRoute({
  id: 'broadcasts.markRead',
  summary: 'Note that this investor has read a message',
  method: 'PUT',
  path: '/broadcasts/:reference/read',
  callers: ['active'],
  limit: 'write',
  params: byReference,
  status: 200,
  answer: z.object({ unread: z.int() }),
  errors: ['broadcast.not_found'],
});
