import { broadcastTopics } from '@vestibule/domain/broadcasts';
import * as z from 'zod/mini';
import { instant, locale } from './fields.ts';
import { defineRoute } from './route.ts';

const title = {
  reference: z.string(),
  subject: z.string(),
  /** The language of the text: where the message lacks the reader's, it is 繁體. */
  locale,
};
const heading = { ...title, publishedAt: instant, topic: z.enum(broadcastTopics) };

/** A place between two messages of the list, as the server wrote it down: 22 bytes as base64url. */
export const listPlace = z.string().check(z.regex(/^[A-Za-z0-9_-]{29}[AQgw]$/, 'invalid'));

export const broadcastList = z.object({
  items: z.array(z.object({ ...heading, read: z.boolean() })),
  /** Of what was asked for. */
  total: z.int(),
  /** The place of the first item among them, from 1; 0 where there is none. */
  from: z.int(),
  /** Hand it back as `before`: the page of the next newer ones. null: these are the newest. */
  newer: z.nullable(listPlace),
  /** Hand it back as `after`: the page of the next older ones. */
  older: z.nullable(listPlace),
  /** Of all that are for this reader. */
  unread: z.int(),
  /** The moment of this answer: what came later, the reader has not seen. */
  asOf: instant,
});
export type BroadcastList = z.output<typeof broadcastList>;

/** Anything that could be printed on a message: a control character, NUL above all, is none, and no database keeps that one. */
const isPrintable = (text: string): boolean => !/\p{Cc}/u.test(text);
const printable = z.refine<string>(isPrintable, 'invalid');
const reference = z.string().check(z.minLength(1), z.maxLength(40), printable);
const byReference = z.object({ reference });

export const longestSearch = 100;
const choice = {
  locale,
  topic: z.optional(z.enum(broadcastTopics)),
  /** Stands in reference, subject or body, in whichever language; folded (domain: foldForSearch). */
  text: z.optional(z.string().check(z.trim(), z.maxLength(longestSearch, 'too_long'), printable)),
  only: z.optional(z.enum(['unread'])),
};

export const listBroadcasts = defineRoute({
  id: 'broadcasts.list',
  summary: 'Broadcast messages in force for this investor, newest first, a page at a time',
  method: 'GET',
  path: '/broadcasts',
  callers: ['active'],
  limit: 'read',
  query: z.object({ ...choice, after: z.optional(listPlace), before: z.optional(listPlace) }).check(
    z.refine(({ after, before }) => after === undefined || before === undefined, {
      error: 'invalid',
      path: ['before'],
    }),
  ),
  status: 200,
  answer: broadcastList,
  errors: [],
});

const attachment = z.object({
  /** From 1. */
  position: z.int(),
  fileName: z.string(),
  /** Bytes. */
  size: z.int(),
  /** null: for every language. */
  locale: z.nullable(locale),
});
export type BroadcastAttachment = z.output<typeof attachment>;

const neighbour = z.nullable(z.object(title));
const broadcast = z.object({
  ...heading,
  /** Markdown. */
  body: z.string(),
  attachments: z.array(attachment),
  /** The next newer and the next older one of what was asked for. */
  newer: neighbour,
  older: neighbour,
});
export type Broadcast = z.output<typeof broadcast>;

export const getBroadcast = defineRoute({
  id: 'broadcasts.get',
  summary: 'One broadcast message with its body, and its neighbours among those that were chosen',
  method: 'GET',
  path: '/broadcasts/:reference',
  callers: ['active'],
  limit: 'read',
  params: byReference,
  query: z.object(choice),
  status: 200,
  answer: broadcast,
  errors: ['broadcast.not_found'],
});

export const getBroadcastAttachment = defineRoute({
  id: 'broadcasts.getAttachment',
  summary: 'A file that goes along with a broadcast message',
  method: 'GET',
  path: '/broadcasts/:reference/attachments/:position',
  callers: ['active'],
  limit: 'read',
  params: z.object({ reference, position: z.coerce.number().check(z.int(), z.minimum(1), z.maximum(99)) }),
  status: 200,
  file: 'application/pdf',
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

export const markAllBroadcastsRead = defineRoute({
  id: 'broadcasts.markAllRead',
  summary: 'Note that this investor has read every message that was in force at a moment',
  method: 'PUT',
  path: '/broadcasts/read',
  callers: ['active'],
  limit: 'write',
  /** `asOf`: of the list that the investor saw; what came later stays unread. */
  body: z.object({ asOf: instant }),
  status: 200,
  answer: z.object({ unread: z.int() }),
  errors: [],
});
