/** All stories: states of parts (`parts/`) and of pages (`pages/`), and what follows from the contract by itself. */
import { anyRouteErrors } from '@vestibule/contract/errors';
import type { StubbedRoute } from '#testing/stub-api.ts';
import { cutOff, ownCodes, refusing, silent } from './refusals.ts';
import type { Page, PageCall, PageState, PartStates, Story } from './story.ts';

interface PartFile {
  readonly parts: Readonly<Record<string, PartStates>>;
  /** Those that cover the page or are a part of its frame: each state gets a page for itself. */
  readonly alone?: readonly string[];
}

const partFiles = Object.values(import.meta.glob<PartFile>('./parts/*.tsx', { eager: true }));
const pageFiles = Object.values(
  import.meta.glob<{ readonly pages: readonly Page[] }>('./pages/*.ts', { eager: true }),
);

export const pages: readonly Page[] = pageFiles.flatMap((file) => file.pages);

/** By the file in `ui/`, without its ending. */
export const parts: Readonly<Record<string, PartStates>> = Object.fromEntries(
  partFiles.flatMap((file) => Object.entries(file.parts)),
);

const partStories: readonly Story[] = partFiles.flatMap(({ parts: ofFile, alone = [] }) =>
  Object.entries(ofFile).flatMap(([name, states]): Story[] =>
    alone.includes(name)
      ? Object.entries(states).map(([state, draw]) => ({
          id: `parts/${name}/${state}`,
          kind: 'part',
          states: { [state]: draw },
          alone: true,
        }))
      : [{ id: `parts/${name}`, kind: 'part', states, alone: false }],
  ),
);

/** What may become of a call, whatever it is: no answer, a line that breaks, and each refusal of its own. */
const statesOf = (call: PageCall): readonly (readonly [string, PageState])[] => {
  const { route, ...doing } = call;
  const how = (name: string, answer: StubbedRoute, more: PageState = {}): readonly [string, PageState] => [
    `${route.id}/${name}`,
    { ...doing, ...more, answers: [...(doing.answers ?? []), answer] },
  ];
  return [
    how('no answer yet', silent(route), { keepsWaiting: true }),
    how('no line', cutOff(route)),
    ...ownCodes(route).map((code) => how(code, refusing(route, code))),
  ];
};

/** What any route may refuse with looks alike wherever it is: once where a page fetches, once where a form sends. */
const shownEverywhere = (call: PageCall | undefined): readonly (readonly [string, PageState])[] => {
  if (call === undefined) return [];
  const { route, ...doing } = call;
  return anyRouteErrors.map((code) => [
    `${route.id}/${code}`,
    { ...doing, answers: [...(doing.answers ?? []), refusing(route, code)] },
  ]);
};

const statesOfPage = (page: Page): readonly (readonly [string, PageState])[] => [
  ['usual', {}],
  ...Object.entries(page.states ?? {}),
  ...(page.calls ?? []).flatMap(statesOf),
  ...(page.showsAnyRefusal === true ? (page.calls ?? []).flatMap(shownEverywhere) : []),
];

const pageStories: readonly Story[] = pages.flatMap((page) =>
  statesOfPage(page).map(([state, how]) => ({
    id: `pages/${page.name}/${state}`.replaceAll(' ', '-'),
    kind: 'page' as const,
    page,
    state: how,
  })),
);

export const stories: readonly Story[] = [...partStories, ...pageStories];
