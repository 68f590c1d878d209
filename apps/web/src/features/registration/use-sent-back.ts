import { useQueryClient } from '@tanstack/react-query';
import type { ErrorCode } from '@vestibule/contract/errors';
import { useNavigate } from 'react-router';
import type { ApiError } from '#api/api-error.ts';
import { paths } from '#app/paths.ts';
import { termsKey } from '#terms-text/terms.queries.ts';
import { registrationQuery } from './registration.queries.ts';
import { useJourney } from './registration-journey.ts';

/** There is no draft any more. */
const gone = new Set<string>([
  'registration.draft_expired',
  'registration.not_started',
] satisfies ErrorCode[]);

/** The journey stands at another step: another tab went on, or back. */
const elsewhere = new Set<string>([
  'registration.step_not_reached',
  'registration.already_done',
] satisfies ErrorCode[]);

/**
 * Takes the refusals that say the journey stands elsewhere than this page: asks where, and lets the frame lead there. Returns whether it
 * was such a one.
 */
export const useSentBack = (): ((error: ApiError) => boolean) => {
  const { tell } = useJourney();
  const client = useQueryClient();
  const navigate = useNavigate();
  return ({ code }) => {
    const isGone = gone.has(code);
    if (isGone) tell('draft_expired');
    if (isGone || elsewhere.has(code)) {
      void client.invalidateQueries(registrationQuery);
      return true;
    }
    if (code !== 'terms.outdated') return false;
    tell('terms_outdated');
    void client.invalidateQueries({ queryKey: termsKey });
    void navigate(paths.register.terms);
    return true;
  };
};
