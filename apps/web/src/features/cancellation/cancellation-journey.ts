import type { CancellationView } from '@vestibule/contract/cancellation';
import { createContext, use } from 'react';

/** Why the reader is not where they meant to be. */
export type CancellationNews = 'draft_expired' | 'not_started' | 'superseded';

export interface CancellationJourney {
  readonly view: CancellationView;
  readonly news: CancellationNews | undefined;
  tell(news: CancellationNews | undefined): void;
}

/** Given by the frame to the pages inside it. */
export const CancellationContext = createContext<CancellationJourney | undefined>(undefined);

export const useJourney = (): CancellationJourney => {
  const journey = use(CancellationContext);
  if (journey === undefined) throw new Error('useJourney stands outside the cancellation frame');
  return journey;
};
