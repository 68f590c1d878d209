import type { Locale } from '@vestibule/domain/locales';
import { categoryEvent, next, registrationDraftLifetimeMs } from '@vestibule/domain/registration';
import type { AccountCategory, RegistrationEvent, RegistrationStep } from '@vestibule/domain/registration';
import { fail } from '#failure.ts';
import type { PasswordDigest } from '#platform/password-hasher.ts';

export interface AcceptedTerms {
  readonly version: string;
  readonly locale: Locale;
  readonly acceptedAt: Date;
}

export interface DraftDetails {
  /** The primary one first; two to four are linked. */
  readonly basicUserIds: readonly string[];
  /** Kept in the clear as long as the draft lives: the review page shows it. */
  readonly identityPrefix: string;
  readonly internetUserId: string;
}

/** What the server holds of a registration between its steps, for one browser (rules.md §3). */
export interface Draft {
  readonly id: string;
  /** Hash of the browser's cookie. */
  readonly browser: string;
  /** The furthest step reached. */
  readonly step: RegistrationStep;
  readonly terms: AcceptedTerms;
  readonly category: AccountCategory | undefined;
  readonly details: DraftDetails | undefined;
  /** Of the Internet Password; wiped as soon as it is the user's own. */
  readonly password: PasswordDigest | undefined;
  readonly registeredAt: Date | undefined;
  readonly createdAt: Date;
  readonly expiresAt: Date;
}

/** Each step gives the whole time again: who reads the notes on one page must not lose what was typed on another. */
const expiryFrom = (now: Date): Date => new Date(now.getTime() + registrationDraftLifetimeMs);

export const hasExpired = (draft: Draft, now: Date): boolean => draft.expiresAt <= now;

/**
 * The draft, unless there is none or its time is over. Fails with `registration.not_started` or `registration.draft_expired`;
 * a finished one that ran out took nothing with it, so it counts as none.
 */
export const liveDraft = (draft: Draft | undefined, now: Date): Draft => {
  if (draft === undefined) return fail('registration.not_started');
  if (!hasExpired(draft, now)) return draft;
  return draft.step === 'done' ? fail('registration.not_started') : fail('registration.draft_expired');
};

/** The step an event leads to. Fails with `registration.already_done` or `registration.step_not_reached`. */
export const stepAfter = ({ step }: Pick<Draft, 'step'>, event: RegistrationEvent): RegistrationStep =>
  next(step, event) ??
  (step === 'done' ? fail('registration.already_done') : fail('registration.step_not_reached'));

export const newDraft = (id: string, browser: string, terms: AcceptedTerms): Draft => ({
  id,
  browser,
  step: stepAfter({ step: 'terms' }, 'accept-terms'),
  terms,
  category: undefined,
  details: undefined,
  password: undefined,
  registeredAt: undefined,
  createdAt: terms.acceptedAt,
  expiresAt: expiryFrom(terms.acceptedAt),
});

export const withTerms = (draft: Draft, terms: AcceptedTerms): Draft => ({
  ...draft,
  step: stepAfter(draft, 'accept-terms'),
  terms,
  expiresAt: expiryFrom(terms.acceptedAt),
});

/** Another category takes the details away, for they were of accounts of the first. */
export const withCategory = (draft: Draft, category: AccountCategory, now: Date): Draft => {
  const event = categoryEvent(draft.category, category);
  const moved = { ...draft, step: stepAfter(draft, event), category, expiresAt: expiryFrom(now) };
  return event === 'change-category' ? { ...moved, details: undefined, password: undefined } : moved;
};

export const withDetails = (
  draft: Draft,
  { details, password }: { readonly details: DraftDetails; readonly password: PasswordDigest },
  now: Date,
): Draft => ({
  ...draft,
  step: stepAfter(draft, 'submit-details'),
  details,
  password,
  expiresAt: expiryFrom(now),
});

/** Lives on for its time, so that a retry of the confirmation and a reload of the result answer the same. */
export const confirmed = (draft: Draft, now: Date): Draft => ({
  ...draft,
  step: stepAfter(draft, 'confirm'),
  password: undefined,
  registeredAt: now,
  expiresAt: expiryFrom(now),
});

/** The details stay, to be corrected; the password has to be given again with them. */
export const rejected = (draft: Draft): Draft => ({
  ...draft,
  step: stepAfter(draft, 'reject'),
  password: undefined,
});
