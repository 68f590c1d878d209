import type { SignedInView } from '@vestibule/contract/session';
import { createContext, use } from 'react';

/** Given by the session frame to the pages inside it. */
export const SessionContext = createContext<SignedInView | undefined>(undefined);

/** Who is signed in; only for pages inside the session frame. */
export const useSession = (): SignedInView => {
  const session = use(SessionContext);
  if (session === undefined) throw new Error('useSession stands outside the session frame');
  return session;
};
