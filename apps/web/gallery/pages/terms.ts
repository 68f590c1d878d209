import { currentTerms } from '@vestibule/brand/terms';
import { acceptTerms, getTerms } from '@vestibule/contract/terms';
import { paths } from '#app/paths.ts';
import { portalDesk } from '#testing/portal-desk.ts';
import { settledSession } from '#testing/samples.ts';
import { on, stubApi } from '#testing/stub-api.ts';
import type { Page } from '../story.ts';

const inForce = on(getTerms, ({ query }) => currentTerms(query.locale));
const asked = { ...settledSession, stage: 'terms-acceptance' as const };

export const pages: readonly Page[] = [
  {
    name: 'terms',
    path: paths.terms,
    desk: (...routes) => stubApi(inForce, ...routes),
    calls: [{ route: getTerms }],
  },
  {
    name: 'portal terms',
    path: paths.portal.terms,
    desk: (...routes) => portalDesk({}, inForce, ...routes),
  },
  {
    name: 'terms acceptance',
    path: paths.termsAcceptance,
    desk: (...routes) => portalDesk({ session: asked }, inForce, ...routes),
    calls: [{ route: acceptTerms, press: 'main button' }],
  },
];
