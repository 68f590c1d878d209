import * as z from 'zod/mini';
import { givenPassword, instant, locale, newInternetPassword, repeats } from './fields.ts';
import { defineRoute } from './route.ts';
import { sessionView } from './session.ts';

/** What an Internet User ID is apart from its accounts. */
export const internetAccount = z.object({
  internetUserId: z.string(),
  registeredAt: instant,
  /** In which letters are written; the page's own language is the browser's business. */
  language: locale,
  internetPasswordSetAt: instant,
});
export type InternetAccount = z.output<typeof internetAccount>;

export const getInternetAccount = defineRoute({
  id: 'internetAccount.get',
  summary: 'This Internet User ID: since when, language of letters, when its password was set',
  method: 'GET',
  path: '/internet-account',
  callers: ['active'],
  limit: 'read',
  status: 200,
  answer: internetAccount,
  errors: [],
});

export const chooseLanguage = defineRoute({
  id: 'internetAccount.chooseLanguage',
  summary: 'Choose the language of letters',
  method: 'PUT',
  path: '/internet-account/language',
  callers: ['active'],
  limit: 'write',
  body: z.object({ language: locale }),
  status: 200,
  answer: internetAccount,
  errors: [],
});

/** rules §1, §7. Whether it holds the Internet User ID or is a common one, the server tells. */
export const internetPasswordChange = z
  .object({
    /** The present one. */
    internetPassword: givenPassword,
    newInternetPassword,
    newInternetPasswordAgain: givenPassword,
  })
  .check(({ value, issues }) => {
    if (value.newInternetPassword === value.internetPassword) {
      issues.push({
        code: 'custom',
        path: ['newInternetPassword'],
        message: 'internet_password.same_as_current',
        input: value,
      });
    }
  })
  .check(repeats('newInternetPasswordAgain', 'newInternetPassword', 'internet_password.mismatch'));

/** Wrong present ones are counted with the sign-ins of this browser. */
export const changeInternetPassword = defineRoute({
  id: 'internetAccount.changePassword',
  summary: 'Change the Internet Password; renews the session, ends the others, forgets the other browsers',
  method: 'PUT',
  path: '/internet-account/password',
  callers: ['active'],
  limit: 'credential',
  body: internetPasswordChange,
  status: 200,
  answer: sessionView,
  errors: ['internet_password.wrong', 'internet_password.locked'],
});

/** What may be read of an act in the list of activity; words in `packages/phrases`. */
export const activityKinds = [
  'registered',
  'signed_in',
  'sign_in_failed',
  'sign_in_rested',
  'signed_out',
  'session_expired',
  'session_replaced',
  'session_ended',
  'proved',
  'proof_failed',
  'internet_password_changed',
  'basic_password_changed',
  'account_linked',
  'account_proved',
  'account_moved',
  'account_unlinked',
  'link_refused',
  'particulars_changed',
  'contact_code_failed',
  'alerts_chosen',
  'enquiry_sent',
  'cancellation_proved',
  'signed_out_by_operator',
  'language_changed',
  'devices_forgotten',
  'terms_accepted',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

export const activityEntry = z.object({
  id: z.uuid(),
  at: instant,
  kind: z.enum(activityKinds),
  outcome: z.enum(['done', 'refused']),
  /** What the browser called itself; null where the record names none. */
  userAgent: z.nullable(z.string()),
  /** Its first half: enough to know one's own network again. null where the record names none. */
  maskedAddress: z.nullable(z.string()),
});
/** `next` is handed back as `before`; null at the end. */
export const activityPage = z.object({ items: z.array(activityEntry), next: z.nullable(z.uuid()) });
export type ActivityPage = z.output<typeof activityPage>;

/** Twenty a page. By the audit log: nothing can be taken out of it. */
export const listActivity = defineRoute({
  id: 'internetAccount.activity',
  summary: 'What was done with this Internet User ID, or tried, newest first',
  method: 'GET',
  path: '/internet-account/activity',
  callers: ['active'],
  limit: 'read',
  query: z.object({
    /** Older than this entry. */
    before: z.optional(z.uuid()),
    only: z.optional(z.enum(['refused'])),
  }),
  status: 200,
  answer: activityPage,
  errors: [],
});
