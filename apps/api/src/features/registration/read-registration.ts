import type { Parts } from '#parts.ts';
import { hasExpired } from './draft.ts';
import type { Draft } from './draft.ts';

export interface Registration {
  readonly draft: Draft | undefined;
  /** There was one, and its time is over: told once. */
  readonly expired: boolean;
}

/** The registration of a browser. One that ran out of time is thrown away when it is met. */
export const readRegistration =
  ({ repositories: { drafts }, clock }: Pick<Parts, 'repositories' | 'clock'>) =>
  async (browser: string): Promise<Registration> => {
    const draft = await drafts.find(browser);
    const now = clock.now();
    if (draft === undefined || !hasExpired(draft, now)) return { draft, expired: false };
    const thrownAway = await drafts.forgetExpired(browser, now);
    return { draft: undefined, expired: thrownAway && draft.step !== 'done' };
  };
