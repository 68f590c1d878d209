import { currentTerms } from '@vestibule/brand/terms';
import {
  acceptTerms,
  getTerms,
  getTermsVersion,
  listTermsAcceptances,
  listTermsVersions,
} from '@vestibule/contract/terms';
import { paths } from '#app/paths.ts';
import { portalDesk } from '#testing/portal-desk.ts';
import { settledSession } from '#testing/samples.ts';
import { on, stubApi } from '#testing/stub-api.ts';
import type { Page } from '../story.ts';

const { version, effectiveFrom } = currentTerms('zh-Hant');
const inForce = [
  on(getTerms, ({ query }) => currentTerms(query.locale)),
  on(getTermsVersion, ({ query }) => currentTerms(query.locale)),
  on(listTermsVersions, () => ({ items: [{ version, effectiveFrom, state: 'in-force' as const }] })),
  on(listTermsAcceptances, () => ({
    items: [{ version, locale: 'zh-Hant' as const, acceptedAt: '2026-01-05T02:00:00.000Z' }],
  })),
];
const asked = { ...settledSession, stage: 'terms-acceptance' as const };

export const pages: readonly Page[] = [
  {
    name: 'terms',
    path: paths.terms,
    desk: (...routes) => stubApi(...inForce, ...routes),
    calls: [{ route: getTerms }, { route: listTermsVersions }],
  },
  {
    name: 'terms of a version',
    path: `${paths.terms}/:version`,
    address: `${paths.terms}/${version}`,
    desk: (...routes) => stubApi(...inForce, ...routes),
    calls: [{ route: getTermsVersion }],
  },
  {
    name: 'portal terms of a version',
    path: `${paths.portal.terms}/:version`,
    address: `${paths.portal.terms}/${version}`,
    desk: (...routes) => portalDesk({}, ...inForce, ...routes),
    calls: [{ route: listTermsAcceptances }],
  },
  {
    name: 'portal terms',
    path: paths.portal.terms,
    desk: (...routes) => portalDesk({}, ...inForce, ...routes),
  },
  {
    name: 'terms acceptance',
    path: paths.termsAcceptance,
    desk: (...routes) => portalDesk({ session: asked }, ...inForce, ...routes),
    calls: [{ route: acceptTerms, press: 'main button' }],
  },
];
