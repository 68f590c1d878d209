import type { TermsVersion } from '@vestibule/brand/terms';
import { hongKongDay } from '@vestibule/domain/hong-kong-time';
import { compareTermsVersions } from '@vestibule/domain/terms-version';
import type { Parts } from '#parts.ts';
import type { DatedVersion } from './terms.repository.ts';

export interface TermsPublication extends Pick<TermsVersion, 'version' | 'sections'> {
  /** Calendar day in Hong Kong (YYYY-MM-DD); undefined: today. */
  readonly effectiveFrom: string | undefined;
  /** Who publishes, for the audit log. */
  readonly operator: string;
}

/** `day_passed`: its day is before today; `not_later`: a version named later, or that comes into force later, stands already. */
export type PublicationOutcome =
  | { readonly published: true; readonly effectiveFrom: string }
  | { readonly published: false; readonly why: 'day_passed' | 'not_later'; readonly standing: DatedVersion };

/**
 * Publishes a version of the terms of use (rules §3 step 1). From its day on whoever signs in is asked to accept it, and registrations that
 * accepted another one begin again; sessions under way end as they would have (docs/decisions/0038).
 */
export const publishTerms =
  ({ transact, ids, clock }: Pick<Parts, 'transact' | 'ids' | 'clock'>) =>
  ({ version, sections, operator, effectiveFrom }: TermsPublication): Promise<PublicationOutcome> =>
    transact(async ({ terms, audit }): Promise<PublicationOutcome> => {
      await terms.lockForPublication();
      const now = clock.now();
      const today = hongKongDay(now);
      const day = effectiveFrom ?? today;
      const versions = await terms.versions();
      const standing = versions.at(-1) ?? versions[0];
      if (day < today) return { published: false, why: 'day_passed', standing };
      const isLatest = versions.every((earlier) => compareTermsVersions(earlier.version, version) < 0);
      if (!isLatest || day < standing.effectiveFrom) return { published: false, why: 'not_later', standing };
      await terms.publish({ version, sections, effectiveFrom: day, publishedAt: now });
      const event = { subject: 'system', event: 'terms.published', actor: 'operator' } as const;
      const data = { version, effectiveFrom: day, operator };
      await audit.append({ ...event, id: ids.uuid(), at: now, data });
      return { published: true, effectiveFrom: day };
    });
