import { currentTerms } from '@vestibule/brand/terms';
import { acceptTerms as acceptTermsRoute, getTerms } from '@vestibule/contract';
import { signedInSession, viewSession } from '#http/current-session.ts';
import { mount } from '#http/mount.ts';
import type { MountedRoute } from '#http/mount.ts';
import type { Parts } from '#parts.ts';
import { acceptTerms } from './accept-terms.ts';

export const termsRoutes = (parts: Parts): MountedRoute[] => {
  const accept = acceptTerms(parts);
  return [
    mount(getTerms, async ({ query }) => currentTerms(query.locale)),

    mount(acceptTermsRoute, async ({ body }, context) => {
      const { session, token } = await accept({ ...body, session: signedInSession(context) });
      if (token !== undefined) context.setSession(token);
      return viewSession(session, parts.clock.now());
    }),
  ];
};
