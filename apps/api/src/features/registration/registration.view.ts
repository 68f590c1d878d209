import type { RegistrationView } from '@vestibule/contract';
import type { Draft } from './draft.ts';
import type { Registration } from './read-registration.ts';

const nothing = {
  step: 'terms',
  expiresAt: null,
  terms: null,
  category: null,
  details: null,
  registeredAt: null,
} as const;

const detailsOf = ({ details }: Draft): RegistrationView['details'] => {
  if (details === undefined) return null;
  const [primaryBasicUserId = '', ...linkedBasicUserIds] = details.basicUserIds;
  const { identityPrefix, internetUserId } = details;
  return { primaryBasicUserId, linkedBasicUserIds, identityPrefix, internetUserId };
};

/** What the browser may know of its own draft: everything but the password's digest. */
export const viewRegistration = ({ draft, expired }: Registration, now: Date): RegistrationView => {
  const answer = { expired, now: now.toISOString() };
  if (draft === undefined) return { ...answer, ...nothing };
  const { version, locale } = draft.terms;
  return {
    ...answer,
    step: draft.step,
    expiresAt: draft.expiresAt.toISOString(),
    terms: { version, locale },
    category: draft.category ?? null,
    details: detailsOf(draft),
    registeredAt: draft.registeredAt?.toISOString() ?? null,
  };
};
