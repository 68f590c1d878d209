/*
 * The registration journey as a table (rules.md §3). The server holds the step that was reached; page and server ask
 * the same functions. What the facts are worth (terms version, matching accounts) is decided before an event is made.
 */

/** The pages of a registration in their order. */
export const registrationSteps = ['terms', 'category', 'details', 'review', 'done'] as const;

export type RegistrationStep = (typeof registrationSteps)[number];

export type RegistrationEvent =
  | 'accept-terms'
  | 'choose-category'
  | 'change-category'
  | 'submit-details'
  | 'confirm'
  | 'reject'
  | 'start-over';

export type RegistrationTransition = {
  from: RegistrationStep;
  event: RegistrationEvent;
  to: RegistrationStep;
};

/**
 * Every move there is; `from` and `to` are steps reached, not pages shown. Who goes back and says the same again stays
 * where they were; another category takes the details away, for they were of the first. `reject` is the server's: at
 * the confirmation the Internet User ID or an account turned out to be somebody else's by now, so the details must be
 * given anew. After `done` there is only a new beginning.
 */
export const registrationTransitions: readonly RegistrationTransition[] = [
  { from: 'terms', event: 'accept-terms', to: 'category' },
  { from: 'terms', event: 'start-over', to: 'terms' },
  { from: 'category', event: 'accept-terms', to: 'category' },
  { from: 'category', event: 'choose-category', to: 'details' },
  { from: 'category', event: 'start-over', to: 'terms' },
  { from: 'details', event: 'accept-terms', to: 'details' },
  { from: 'details', event: 'choose-category', to: 'details' },
  { from: 'details', event: 'change-category', to: 'details' },
  { from: 'details', event: 'submit-details', to: 'review' },
  { from: 'details', event: 'start-over', to: 'terms' },
  { from: 'review', event: 'accept-terms', to: 'review' },
  { from: 'review', event: 'choose-category', to: 'review' },
  { from: 'review', event: 'change-category', to: 'details' },
  { from: 'review', event: 'submit-details', to: 'review' },
  { from: 'review', event: 'confirm', to: 'done' },
  { from: 'review', event: 'reject', to: 'details' },
  { from: 'review', event: 'start-over', to: 'terms' },
  { from: 'done', event: 'start-over', to: 'terms' },
];

/** The step reached after an event, or undefined where the event may not happen. */
export function next(step: RegistrationStep, event: RegistrationEvent): RegistrationStep | undefined {
  return registrationTransitions.find((move) => move.from === step && move.event === event)?.to;
}

/** Zero for `terms`, one more for each step after it. */
export function stepIndex(step: RegistrationStep): number {
  return registrationSteps.indexOf(step);
}

export type Entry = { allowed: true } | { allowed: false; goTo: RegistrationStep };

/**
 * Whether a page may be shown to who has reached a step. Earlier pages may be gone back to, later ones lead to the
 * step reached; once a registration is done its earlier pages are history, and only the result is shown.
 */
export function canEnter(page: RegistrationStep, reached: RegistrationStep): Entry {
  const past = stepIndex(page) < stepIndex(reached) && reached !== 'done';
  return past || page === reached ? { allowed: true } : { allowed: false, goTo: reached };
}

/** How long the server keeps an unfinished registration, in milliseconds (rules.md §3). */
export const registrationDraftLifetimeMs = 15 * 60 * 1000;

/** Who an account at the depository is held by (rules.md §1). */
export const holderKinds = ['individual', 'joint', 'corporate'] as const;

export type HolderKind = (typeof holderKinds)[number];

/** What is chosen at registration: the source asks individual and joint holders as one. */
export const accountCategories = ['individual-or-joint', 'corporate'] as const;

export type AccountCategory = (typeof accountCategories)[number];

/** The category a holder registers under. */
export function categoryOf(holderKind: HolderKind): AccountCategory {
  switch (holderKind) {
    case 'individual':
    case 'joint':
      return 'individual-or-joint';
    case 'corporate':
      return 'corporate';
  }
}

/** The event that a choice of category is, given the one that the draft holds. */
export function categoryEvent(
  held: AccountCategory | undefined,
  chosen: AccountCategory,
): 'choose-category' | 'change-category' {
  return held === undefined || held === chosen ? 'choose-category' : 'change-category';
}

/** How many accounts one Internet User ID may serve beside the primary one (rules.md §1). */
export const maxLinkedAccounts = 3;

/** How many people may hold a joint account (rules.md §3). */
export const maxHolders = 4;

/** The places of accounts under one Internet User ID; the first is the primary. */
export const positions = [1, 2, 3, 4] as const;

export type Position = (typeof positions)[number];

/** The indexes of normalised Basic User IDs that were given before in the same list; empty fields are no repeats. */
export function duplicateBasicUserIds(ids: readonly string[]): number[] {
  return [...ids.keys()].filter((index) => {
    const id = ids[index];
    return id !== undefined && id !== '' && ids.indexOf(id) < index;
  });
}
