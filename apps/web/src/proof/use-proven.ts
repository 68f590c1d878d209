import { createContext, use } from 'react';
import { ApiError } from '#api/api-error.ts';

/** Opens the dialog; resolves when the Internet Password was given, rejects with `Withdrawn` when the reader thinks better of it. */
export const ProofContext = createContext<(() => Promise<void>) | undefined>(undefined);

/**
 * For an act whose route asks for a fresh proof (`freshProof` in the contract). The function returned does the act; where the server
 * refuses it `session.proof_required`, a dialog asks for the Internet Password, and once that was given the act is done by itself.
 *
 *     const proven = useProven();
 *     const submission = useSubmission(form, { send: (values) => proven(() => mutateAsync(values)), … });
 *
 * Every value that was typed stays where it is: the page behind the dialog is not touched. Where the reader cancels, the promise is
 * rejected with `Withdrawn` (`forms/withdrawn.ts`), of which `useSubmission` says nothing; other callers catch it themselves. Only for
 * pages inside the session frame.
 */
export const useProven = (): (<T>(act: () => Promise<T>) => Promise<T>) => {
  const askProof = use(ProofContext);
  if (askProof === undefined) throw new Error('useProven stands outside the session frame');
  const proven = async <T>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (error) {
      if (!(error instanceof ApiError) || !error.is('session.proof_required')) throw error;
    }
    await askProof();
    return proven(act);
  };
  return proven;
};
