import { alerts, declinableAlerts } from '@vestibule/domain/letters';
import {
  addressLineFault,
  addressLinesKept,
  contactChannels,
  emailFault,
  normaliseAddressLine,
  normaliseContactCode,
  normaliseEmail,
  normalisePhone,
  phoneFault,
} from '@vestibule/domain/particulars';
import type { ContactChannel } from '@vestibule/domain/particulars';
import * as z from 'zod/mini';
import { instant, locale, position } from './fields.ts';
import type { IssueCode } from './issues.ts';
import { defineRoute } from './route.ts';

const channel = z.enum(contactChannels);

/** A new address or number that waits for its code. */
const pendingContact = z.object({
  channel,
  /** As it was typed: only its giver reads it here. */
  value: z.string(),
  /** Until when its code is taken. */
  expiresAt: instant,
  attemptsLeft: z.int(),
  /** From when on another code may be asked for. */
  resendFrom: instant,
});

const accountParticulars = z.object({
  id: z.uuid(),
  position,
  basicUserId: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  /** `closed` by the operator: may be read and not changed. */
  status: z.enum(['open', 'closed']),
  addressLines: z.array(z.string()),
  /** `t…@example.com`; null: none on record. */
  maskedEmail: z.nullable(z.string()),
  /** `…4567`; null: none on record. */
  maskedPhone: z.nullable(z.string()),
  /** Of what is sent on paper. */
  language: locale,
  pending: z.array(pendingContact),
});
export type AccountParticulars = z.output<typeof accountParticulars>;
export type PendingContact = z.output<typeof pendingContact>;

/** The proved accounts of an investor, the primary first, and which alerts are not wanted; each act answers them as they stand afterwards. */
export const particulars = z.object({
  accounts: z.array(accountParticulars),
  /** Of this Internet User ID. */
  declinedAlerts: z.array(z.enum(declinableAlerts)),
  alerts: z.array(z.enum(alerts)),
});
export type ParticularsView = z.output<typeof particulars>;

const id = z.object({ id: z.uuid() });
const issue = <C extends IssueCode>(code: C): C => code;
const given = z.string(issue('required')).check(z.maxLength(300, issue('too_long')));

const told =
  <Fault extends string>(faultOf: (text: string) => Fault | undefined, codes: Record<Fault, IssueCode>) =>
  ({ value, issues }: { value: string; issues: z.core.$ZodRawIssue[] }): void => {
    const fault = value === '' ? undefined : faultOf(value);
    if (fault !== undefined) issues.push({ code: 'custom', message: codes[fault], input: value });
  };

const addressLine = z.pipe(
  z.pipe(given, z.transform(normaliseAddressLine)),
  z.string().check(
    told(addressLineFault, {
      characters: issue('address.characters'),
      too_long: issue('address.too_long'),
    }),
  ),
);

export const addressForm = z.object({
  /** Four at most; empty ones fall away. */
  addressLines: z.array(addressLine).check(
    z.maxLength(addressLinesKept, issue('too_long')),
    z.refine((lines) => lines.some((line) => line !== ''), { error: issue('required'), path: [0] }),
  ),
});

const emailValue = z.pipe(
  z.pipe(given, z.transform(normaliseEmail)),
  z.string().check(
    z.minLength(1, issue('required')),
    told(emailFault, {
      shape: issue('email.shape'),
      characters: issue('email.characters'),
      too_long: issue('too_long'),
    }),
  ),
);
const phoneValue = z.pipe(
  z.pipe(given, z.transform(normalisePhone)),
  z
    .string()
    .check(
      z.minLength(1, issue('required')),
      told(phoneFault, { shape: issue('phone.shape'), hong_kong: issue('phone.hong_kong') }),
    ),
);

export const contactForm = {
  email: z.object({ value: emailValue }),
  phone: z.object({ value: phoneValue }),
} as const satisfies Readonly<Record<ContactChannel, z.ZodMiniType>>;

export const codeForm = z.object({
  code: z.pipe(
    z.pipe(given, z.transform(normaliseContactCode)),
    z.string().check(z.minLength(1, issue('required')), z.regex(/^(?:[0-9]{6})?$/, issue('contact.code'))),
  ),
});

const act = { callers: ['active'], limit: 'write', status: 200, answer: particulars } as const;

export const getParticulars = defineRoute({
  id: 'particulars.get',
  summary: 'Particulars of the proved accounts, and the choice of alerts',
  method: 'GET',
  path: '/particulars',
  callers: ['active'],
  limit: 'read',
  status: 200,
  answer: particulars,
  errors: [],
});

export const changeAddress = defineRoute({
  ...act,
  id: 'particulars.changeAddress',
  summary: 'Change the postal address of an account',
  method: 'PUT',
  path: '/particulars/:id/address',
  params: id,
  /** `shown`: the lines that the page showed; where others stand by now, nothing is changed. */
  body: z.extend(addressForm, { shown: z.array(z.string().check(z.maxLength(300))).check(z.maxLength(20)) }),
  freshProof: true,
  errors: ['account.not_found', 'account.closed', 'particulars.changed_meanwhile'],
});

export const choosePaperLanguage = defineRoute({
  ...act,
  id: 'particulars.chooseLanguage',
  summary: 'Choose the language of what is sent on paper to an account',
  method: 'PUT',
  path: '/particulars/:id/language',
  params: id,
  body: z.object({ language: locale }),
  freshProof: true,
  errors: ['account.not_found', 'account.closed'],
});

export const chooseAlerts = defineRoute({
  ...act,
  id: 'particulars.chooseAlerts',
  summary: 'Choose which alerts are sent by e-mail; some are sent in any case',
  method: 'PUT',
  path: '/particulars/alerts',
  body: z.object({ declined: z.array(z.enum(declinableAlerts)).check(z.maxLength(declinableAlerts.length)) }),
  freshProof: true,
  errors: [],
});

const started = {
  ...act,
  method: 'POST',
  params: id,
  freshProof: true,
  errors: ['account.not_found', 'account.closed', 'contact.too_soon', 'contact.too_many'],
} as const;

/** Again with the same address sends another code; what was sent before is void. */
export const startEmailChange = defineRoute({
  ...started,
  id: 'particulars.startEmailChange',
  summary: 'Send a code to a new e-mail address',
  path: '/particulars/:id/email',
  body: contactForm.email,
});

/** As `startEmailChange`, by text message. */
export const startPhoneChange = defineRoute({
  ...started,
  id: 'particulars.startPhoneChange',
  summary: 'Send a code to a new telephone number',
  path: '/particulars/:id/phone',
  body: contactForm.phone,
});

/** The start was proved afresh, and the code is a proof by itself: whoever waited for it is not asked for the password again. */
export const confirmContactChange = defineRoute({
  ...act,
  id: 'particulars.confirmContactChange',
  summary: 'Give the code that was sent to the new e-mail address or telephone number',
  method: 'POST',
  path: '/particulars/:id/:channel/confirmation',
  params: z.object({ id: z.uuid(), channel }),
  body: codeForm,
  errors: [
    'account.not_found',
    'account.closed',
    'contact.not_pending',
    'contact.code_wrong',
    'contact.code_expired',
  ],
});

export const abandonContactChange = defineRoute({
  ...act,
  id: 'particulars.abandonContactChange',
  summary: 'Keep the e-mail address or telephone number as it is',
  method: 'DELETE',
  path: '/particulars/:id/:channel',
  params: z.object({ id: z.uuid(), channel }),
  errors: ['account.not_found'],
});
