import { cancellationTransitions } from './cancellation.ts';
import type { CancellationStep } from './cancellation.ts';
import { firstSignInTransitions, sessionStages } from './first-sign-in.ts';
import type { SessionStage } from './first-sign-in.ts';
import { registrationTransitions } from './registration.ts';
import type { RegistrationStep } from './registration.ts';

/* The journeys drawn from the tables that run them, so that the picture cannot say anything else. */

type Arrow = { from: string; label: string; to: string };
type Drawing = { starts: readonly string[]; end: string; arrows: readonly Arrow[] };

/** Mermaid takes no hyphens in the name of a state: the name is spelt with low lines and shown as it is. */
function stateName(state: string): string {
  return state.replaceAll('-', '_');
}

function mermaid({ starts, end, arrows }: Drawing): string {
  const states = [...new Set([...starts, ...arrows.flatMap(({ from, to }) => [from, to])])];
  const named = states.filter((state) => state !== stateName(state));
  return [
    'stateDiagram-v2',
    ...named.map((state) => `    state "${state}" as ${stateName(state)}`),
    ...starts.map((start) => `    [*] --> ${stateName(start)}`),
    ...arrows.map(({ from, label, to }) => `    ${stateName(from)} --> ${stateName(to)}: ${label}`),
    `    ${stateName(end)} --> [*]`,
  ].join('\n');
}

/** Several events between the same two states are one arrow: a reader counts ways, not rows. */
function joined(arrows: readonly Arrow[]): Arrow[] {
  const ways = Map.groupBy(arrows, ({ from, to }) => `${from} ${to}`);
  return [...ways.values()].flatMap(([first, ...others]) =>
    first ? [{ ...first, label: [first, ...others].map(({ label }) => label).join(', ') }] : [],
  );
}

/** Mermaid text of the registration (rules.md §3). */
export function registrationDiagram(): string {
  const start: RegistrationStep = 'terms';
  const end: RegistrationStep = 'done';
  const arrows = registrationTransitions.map(({ from, event, to }) => ({ from, label: event, to }));
  return mermaid({ starts: [start], end, arrows: joined(arrows) });
}

/** Mermaid text of the first sign-in (rules.md §4). */
export function firstSignInDiagram(): string {
  const end: SessionStage = 'active';
  const arrows = firstSignInTransitions.map(({ from, event, accountDue, to }) => ({
    from,
    label: `${event} (${accountDue ? 'an account is due' : 'no account is due'})`,
    to,
  }));
  return mermaid({ starts: sessionStages, end, arrows });
}

/** Mermaid text of the cancellation (rules.md §7). */
export function cancellationDiagram(): string {
  const start: CancellationStep = 'details';
  const end: CancellationStep = 'done';
  const arrows = cancellationTransitions.map(({ from, event, to }) => ({ from, label: event, to }));
  return mermaid({ starts: [start], end, arrows: joined(arrows) });
}

const fence = (diagram: string) => ['```mermaid', diagram, '```'].join('\n');

/** The whole of `docs/journeys.md`. */
export function journeysPage(): string {
  return [
    '# Journeys',
    'Printed from the tables in `packages/domain/src/registration.ts`, `first-sign-in.ts` and `cancellation.ts` by\n' +
      '`npx pnpm@12 --filter @vestibule/domain print-journeys`; a test compares. Change the tables, not this page.',
    '## Registration',
    'The server holds the step reached. Every earlier page may be gone back to; a page ahead leads to the step reached;\n' +
      'once done, only the result is shown. Choosing another category takes the details away, the same one keeps them.',
    fence(registrationDiagram()),
    '## First sign-in',
    'Where a session begins follows from the facts: terms not accepted in their current version, else an account that still\n' +
      'has its issued Basic Password, else the portal. Accounts are taken in order, the primary first; a linked one may be put\n' +
      'off and stays unproved, the primary may not.',
    fence(firstSignInDiagram()),
    '## Cancellation',
    'The server holds which Internet User ID this browser has proved, for 15 minutes: both passwords and a human check. A new\n' +
      'password, whoever set it, takes the proof away. Confirming again what is done answers the same again.',
    fence(cancellationDiagram()),
  ]
    .join('\n\n')
    .concat('\n');
}
