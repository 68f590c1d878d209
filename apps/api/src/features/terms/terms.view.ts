import type { listTermsAcceptances, listTermsVersions, RouteResult } from '@vestibule/contract';
import { hongKongDay } from '@vestibule/domain/hong-kong-time';
import { defaultLocale, locales } from '@vestibule/domain/locales';
import { termsStates } from '@vestibule/domain/terms-version';
import type { DatedVersion } from './terms.repository.ts';

/** Newest first, each with where it stands today in Hong Kong. */
export const viewVersions = (
  versions: readonly [DatedVersion, ...DatedVersion[]],
  now: Date,
): RouteResult<typeof listTermsVersions> => ({
  items: termsStates(versions, hongKongDay(now)).toReversed(),
});

type AcceptanceView = RouteResult<typeof listTermsAcceptances>['items'][number];

export const viewAcceptance = (accepted: {
  readonly version: string;
  readonly locale: string;
  readonly acceptedAt: Date;
}): AcceptanceView => ({
  version: accepted.version,
  locale: locales.find((locale) => locale === accepted.locale) ?? defaultLocale,
  acceptedAt: accepted.acceptedAt.toISOString(),
});
