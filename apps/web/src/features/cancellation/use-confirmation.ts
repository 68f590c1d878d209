import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useNavigate } from 'react-router';
import { ApiError } from '#api/api-error.ts';
import { paths } from '#app/paths.ts';
import { cancellationQuery, useConfirm } from './cancellation.queries.ts';
import { useJourney } from './cancellation-journey.ts';
import type { CancellationNews } from './cancellation-journey.ts';

export interface Confirmation {
  confirm(): void;
  readonly isPending: boolean;
  /** The line, the service: the same may be pressed again, and answers the same if it was done. */
  readonly trouble: ApiError | undefined;
}

const newsOf = new Map<string, CancellationNews>([
  ['cancellation.not_started', 'not_started'],
  ['cancellation.draft_expired', 'draft_expired'],
  ['cancellation.superseded', 'superseded'],
]);

/** Cancels the ID that the page shows, once however often it is pressed, and leads to the result. */
export const useConfirmation = (internetUserId: string): Confirmation => {
  const { mutateAsync, isPending, error } = useConfirm();
  const { tell } = useJourney();
  const client = useQueryClient();
  const navigate = useNavigate();
  // State comes too late for the second click of a double click.
  const underWay = useRef(false);

  const confirm = () => {
    if (underWay.current) return;
    underWay.current = true;
    tell(undefined);
    mutateAsync(internetUserId)
      .then(() => navigate(paths.cancellation.done, { replace: true }))
      .catch((failure: unknown) => {
        underWay.current = false;
        const news = failure instanceof ApiError ? newsOf.get(failure.code) : undefined;
        if (news === undefined) return undefined;
        tell(news);
        return client.invalidateQueries(cancellationQuery);
      });
  };

  const isTrouble = error instanceof ApiError && !newsOf.has(error.code);
  return { confirm, isPending, trouble: isTrouble ? error : undefined };
};
