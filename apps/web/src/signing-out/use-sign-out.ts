import { useState } from 'react';
import { useNavigate } from 'react-router';
import { endSession } from '#api/session-query.ts';
import { forgetUnsent } from './unsent-message.ts';

export interface SigningOut {
  signOut(): void;
  readonly isPending: boolean;
  /** The server could not be reached: the session goes on, and the page must say so. */
  readonly failed: boolean;
}

/** Ends the session and leads to `then`. */
export const useSignOut = (then: string): SigningOut => {
  const navigate = useNavigate();
  const [isPending, setPending] = useState(false);
  const [failed, setFailed] = useState(false);
  const signOut = () => {
    if (isPending) return;
    setPending(true);
    setFailed(false);
    endSession()
      .then(() => {
        forgetUnsent();
        return navigate(then, { replace: true });
      })
      .catch(() => {
        setFailed(true);
      })
      .finally(() => {
        setPending(false);
      });
  };
  return { signOut, isPending, failed };
};
