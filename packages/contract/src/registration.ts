import { internetUserIdFaults } from '@vestibule/domain/identifiers';
import {
  accountCategories,
  duplicateBasicUserIds,
  maxLinkedAccounts,
  registrationSteps,
} from '@vestibule/domain/registration';
import * as z from 'zod/mini';
import {
  basicPassword,
  basicUserId,
  captchaAnswer,
  identityPrefix,
  instant,
  internetUserId,
  locale,
  newInternetPassword,
  optionalBasicUserId,
  repeats,
} from './fields.ts';
import type { IssueCode } from './issues.ts';
import { defineRoute, everyone } from './route.ts';
import { termsAcceptance } from './terms.ts';

/** The draft as the server holds it: never a password. Without a draft the step is `terms`. */
export const registrationView = z.object({
  /** The furthest step reached; earlier ones may be visited again. */
  step: z.enum(registrationSteps),
  /** A draft of this browser ran out of time (15 minutes) and had to be thrown away. */
  expired: z.boolean(),
  now: instant,
  expiresAt: z.nullable(instant),
  terms: z.nullable(z.object({ version: z.string(), locale })),
  category: z.nullable(z.enum(accountCategories)),
  details: z.nullable(
    z.object({
      primaryBasicUserId: z.string(),
      linkedBasicUserIds: z.array(z.string()),
      identityPrefix: z.string(),
      internetUserId: z.string(),
    }),
  ),
  registeredAt: z.nullable(instant),
});
export type RegistrationView = z.output<typeof registrationView>;

const issue = (path: (string | number)[], message: IssueCode, input: unknown) =>
  ({ code: 'custom', path, message, input }) as const;

/** rules §3 step 3. The rules that concern two fields at once stand here, so that the page and the server say the same. */
export const registrationDetails = z
  .object({
    primaryBasicUserId: basicUserId,
    /** Up to three; empty ones are left out. */
    linkedBasicUserIds: z.array(optionalBasicUserId).check(z.maxLength(maxLinkedAccounts, 'too_long')),
    identityPrefix,
    internetUserId,
    internetPassword: newInternetPassword,
    internetPasswordAgain: z
      .string('required')
      .check(z.minLength(1, 'required'), z.maxLength(200, 'too_long')),
    captcha: captchaAnswer,
  })
  .check((details) => {
    const { value, issues } = details;
    const basicUserIds = [value.primaryBasicUserId, ...value.linkedBasicUserIds];
    for (const index of duplicateBasicUserIds(basicUserIds)) {
      issues.push(issue(['linkedBasicUserIds', index - 1], 'basic_user_id.duplicate', value));
    }
    for (const fault of internetUserIdFaults(value.internetUserId, { basicUserIds })) {
      issues.push(issue(['internetUserId'], `internet_user_id.${fault}`, value));
    }
    if (value.internetPassword.toLowerCase().includes(value.internetUserId.toLowerCase())) {
      issues.push(issue(['internetPassword'], 'internet_password.contains_internet_user_id', value));
    }
  })
  .check(repeats('internetPasswordAgain', 'internetPassword', 'internet_password.mismatch'));
export type RegistrationDetails = z.output<typeof registrationDetails>;

export const getRegistration = defineRoute({
  id: 'registration.get',
  summary: "This browser's registration draft",
  method: 'GET',
  path: '/registration',
  callers: everyone,
  limit: 'read',
  status: 200,
  answer: registrationView,
  errors: [],
});

/** Opens a draft, or renews the acceptance of the one there is. */
export const acceptRegistrationTerms = defineRoute({
  id: 'registration.acceptTerms',
  summary: 'Accept the terms of use and open a draft',
  method: 'PUT',
  path: '/registration/terms',
  callers: everyone,
  limit: 'write',
  body: termsAcceptance,
  status: 200,
  answer: registrationView,
  errors: ['terms.outdated'],
});

const draftErrors = [
  'registration.not_started',
  'registration.draft_expired',
  'registration.step_not_reached',
  'registration.already_done',
] as const;

export const chooseCategory = defineRoute({
  id: 'registration.chooseCategory',
  summary: 'Say whether the account is held by a person or persons, or by a company',
  method: 'PUT',
  path: '/registration/category',
  callers: everyone,
  limit: 'write',
  body: z.object({ category: z.enum(accountCategories, 'required') }),
  status: 200,
  answer: registrationView,
  errors: draftErrors,
});

export const submitDetails = defineRoute({
  id: 'registration.submitDetails',
  summary: 'Give the accounts, the identity prefix, the new Internet User ID and its password',
  method: 'PUT',
  path: '/registration/details',
  callers: everyone,
  limit: 'credential',
  body: registrationDetails,
  status: 200,
  answer: registrationView,
  errors: [
    ...draftErrors,
    'captcha.wrong',
    'captcha.expired',
    'registration.not_matched',
    'internet_user_id.taken',
  ],
});

/** One transaction; a retry of the same confirmation gives the same answer (rules §3). */
export const confirmRegistration = defineRoute({
  id: 'registration.confirm',
  summary: 'Prove the primary account with its Basic Password and create the Internet User ID',
  method: 'POST',
  path: '/registration/confirmation',
  callers: everyone,
  limit: 'credential',
  body: z.object({ basicPassword }),
  status: 200,
  answer: registrationView,
  errors: [
    ...draftErrors,
    'registration.not_matched',
    'internet_user_id.taken',
    'basic_password.wrong',
    'basic_password.locked',
    'terms.outdated',
  ],
});

/** Throws the draft away; nothing is kept. */
export const abandonRegistration = defineRoute({
  id: 'registration.abandon',
  summary: 'Throw the draft away',
  method: 'DELETE',
  path: '/registration',
  callers: everyone,
  limit: 'write',
  status: 204,
  errors: [],
});
