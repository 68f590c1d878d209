import { termsIn } from '@vestibule/brand/terms';
import {
  acceptTerms as acceptTermsRoute,
  getTerms,
  getTermsVersion,
  listTermsAcceptances,
  listTermsVersions,
} from '@vestibule/contract';
import { fail } from '#failure.ts';
import { signedInSession, viewSession } from '#http/current-session.ts';
import { mount } from '#http/mount.ts';
import type { MountedRoute } from '#http/mount.ts';
import type { Parts } from '#parts.ts';
import { acceptTerms } from './accept-terms.ts';
import { viewAcceptance, viewVersions } from './terms.view.ts';

export const termsRoutes = (parts: Parts): MountedRoute[] => {
  const accept = acceptTerms(parts);
  const { repositories, clock } = parts;
  return [
    mount(getTerms, async ({ query }) =>
      termsIn(await repositories.terms.inForce(clock.now()), query.locale),
    ),

    mount(acceptTermsRoute, async ({ body }, context) => {
      const { session, token } = await accept({ ...body, session: signedInSession(context) });
      if (token !== undefined) context.setSession(token);
      return viewSession(session, parts.clock.now());
    }),

    mount(listTermsVersions, async () => viewVersions(await repositories.terms.versions(), clock.now())),

    mount(getTermsVersion, async ({ params, query }) => {
      const found = await repositories.terms.find(params.version);
      return termsIn(found ?? fail('terms.not_found'), query.locale);
    }),

    mount(listTermsAcceptances, async (_input, context) => {
      const accepted = await repositories.terms.acceptancesOf(signedInSession(context).userId);
      return { items: accepted.map(viewAcceptance) };
    }),
  ];
};
