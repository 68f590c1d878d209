import type { Locale } from '@vestibule/domain/locales';
import { fail } from '#failure.ts';
import type { Parts } from '#parts.ts';
import { hasExpired, newDraft, withTerms } from './draft.ts';
import type { Draft } from './draft.ts';

interface Consent {
  readonly version: string;
  readonly locale: Locale;
}

/** Opens a draft, or renews the acceptance of the one that is under way. Fails with `terms.outdated`. */
export const acceptRegistrationTerms =
  ({ transact, clock, ids }: Pick<Parts, 'transact' | 'clock' | 'ids'>) =>
  (browser: string, { version, locale }: Consent): Promise<Draft> =>
    transact(async ({ drafts, terms: versions }) => {
      const now = clock.now();
      const inForce = await versions.versionInForce(now);
      if (version !== inForce) fail('terms.outdated', { version: inForce });
      const terms = { version, locale, acceptedAt: now };
      const held = await drafts.lock(browser);
      const underWay = held !== undefined && held.step !== 'done' && !hasExpired(held, now);
      const draft = underWay ? withTerms(held, terms) : newDraft(ids.uuid(), browser, terms);
      await drafts.put(draft);
      return draft;
    });
