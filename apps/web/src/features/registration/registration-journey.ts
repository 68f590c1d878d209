import type { RegistrationView } from '@vestibule/contract/registration';
import { createContext, use } from 'react';
import type { KeptDetails } from './typed-details.ts';

/** Why the investor is back at an earlier step; told there. */
export type JourneyNews =
  | 'draft_expired'
  | 'terms_outdated'
  | 'registration.not_matched'
  | 'internet_user_id.taken';

/** What the pages of a registration share. Where the journey stands is the server's; the rest is forgotten with the browser's page. */
export interface RegistrationJourney {
  readonly view: RegistrationView;
  readonly news: JourneyNews | undefined;
  readonly kept: KeptDetails | undefined;
  tell(news: JourneyNews | undefined): void;
  keep(kept: KeptDetails): void;
  /** Lets go of what was typed. */
  forget(): void;
}

export const JourneyContext = createContext<RegistrationJourney | undefined>(undefined);

export const useJourney = (): RegistrationJourney => {
  const journey = use(JourneyContext);
  if (journey === undefined) throw new Error('A page of the registration stands outside its frame');
  return journey;
};
