/*
 * Giving an Internet User ID up for good (rules.md §7) as a table, as the registration is one. The server holds the step that was
 * reached, for the browser in which the ID was proved.
 */

/** The pages of a cancellation in their order. */
export const cancellationSteps = ['details', 'review', 'done'] as const;

export type CancellationStep = (typeof cancellationSteps)[number];

export type CancellationEvent = 'prove' | 'confirm' | 'start-over';

export type CancellationTransition = {
  from: CancellationStep;
  event: CancellationEvent;
  to: CancellationStep;
};

/**
 * Every move there is. Whoever proves again, the same ID or another one, is at the check page of what they proved last; confirming
 * what is done answers the same again; throwing it away (`start-over`) changes nothing of what was done.
 */
export const cancellationTransitions: readonly CancellationTransition[] = [
  { from: 'details', event: 'prove', to: 'review' },
  { from: 'details', event: 'start-over', to: 'details' },
  { from: 'review', event: 'prove', to: 'review' },
  { from: 'review', event: 'confirm', to: 'done' },
  { from: 'review', event: 'start-over', to: 'details' },
  { from: 'done', event: 'prove', to: 'review' },
  { from: 'done', event: 'confirm', to: 'done' },
  { from: 'done', event: 'start-over', to: 'details' },
];

/** The step reached after an event, or undefined where the event may not happen. */
export function nextCancellationStep(
  step: CancellationStep,
  event: CancellationEvent,
): CancellationStep | undefined {
  return cancellationTransitions.find((move) => move.from === step && move.event === event)?.to;
}

/**
 * The page to be shown instead of one that was asked for, by the step reached. The first page may always be seen: somebody else may be
 * at the same browser.
 */
export function cancellationPage(page: CancellationStep, reached: CancellationStep): CancellationStep {
  return page === 'details' ? page : reached;
}

/** How long a proof may be confirmed, and the result be read again, in milliseconds (rules.md §7). */
export const cancellationLifetimeMs = 15 * 60 * 1000;
