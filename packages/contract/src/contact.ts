import {
  enquiryLength,
  enquiryMaxLength,
  enquiryStates,
  enquiryTopics,
  normaliseEnquiry,
} from '@vestibule/domain/enquiries';
import * as z from 'zod/mini';
import { instant, locale } from './fields.ts';
import type { IssueCode } from './issues.ts';
import { defineRoute } from './route.ts';

const issue = <C extends IssueCode>(code: C): C => code;

/** More than this is no message that somebody typed: it is not even looked at. */
const longestTyped = 2 * enquiryMaxLength + 1000;

const message = z.pipe(
  z
    .string(issue('required'))
    .check(z.maxLength(longestTyped, issue('too_long')))
    .check(z.overwrite(normaliseEnquiry)),
  z.string().check(
    z.minLength(1, issue('required')),
    z.refine((text) => enquiryLength(text) <= enquiryMaxLength, issue('too_long')),
  ),
);

const longestAddress = 254;

/** An e-mail address, or left empty: then the operator answers to the one on record. */
const optionalAddress = z.pipe(
  z.string(issue('required')).check(z.trim(), z.maxLength(longestAddress, issue('too_long'))),
  z.union([z.literal(''), z.email()], issue('invalid')),
);

export const enquiry = z.object({
  /** Made by the page, once for a message: sent twice, the message is kept once. */
  key: z.uuid(),
  topic: z.enum(enquiryTopics, issue('required')),
  text: message,
  replyTo: optionalAddress,
  /** The language of the answer. */
  locale,
});

const sentEnquiry = z.object({ reference: z.string(), sentAt: instant });

/** rules.md §6: 聯絡我們 */
export const sendEnquiry = defineRoute({
  id: 'contact.send',
  summary: 'Send a message to the operator',
  method: 'POST',
  path: '/enquiries',
  callers: ['active'],
  limit: 'write',
  body: enquiry,
  status: 200,
  answer: sentEnquiry,
  errors: ['enquiry.too_many'],
});

export const enquiryList = z.object({
  items: z.array(
    z.object({
      ...sentEnquiry.shape,
      topic: z.enum(enquiryTopics),
      text: z.string(),
      state: z.enum(enquiryStates),
    }),
  ),
});

export const listEnquiries = defineRoute({
  id: 'contact.list',
  summary: 'The latest messages that this investor sent to the operator, newest first',
  method: 'GET',
  path: '/enquiries',
  callers: ['active'],
  limit: 'read',
  status: 200,
  answer: enquiryList,
  errors: [],
});
