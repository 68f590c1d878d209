import { lazy, Suspense, useRef, useState } from 'react';
import type { ReactNode } from 'react';
import { Withdrawn } from '#forms/withdrawn.ts';
import { ProofContext } from './use-proven.ts';

// Most visits never see it, and it brings the forms with it.
const ProofDialog = lazy(async () => ({ default: (await import('./proof-dialog.tsx')).ProofDialog }));

interface Asked {
  readonly answered: Promise<void>;
  prove(): void;
  withdraw(): void;
}

const ask = (): Asked => {
  let prove = () => {};
  let withdraw = () => {};
  const answered = new Promise<void>((resolve, reject) => {
    prove = resolve;
    withdraw = () => reject(new Withdrawn());
  });
  return { answered, prove: () => prove(), withdraw: () => withdraw() };
};

/** Around the pages inside: holds the dialog that any of their acts may open. Acts that ask at once share one. */
export const ProofGate = ({ children }: { readonly children: ReactNode }) => {
  const [asked, setAsked] = useState<Asked>();
  const open = useRef<Asked>(undefined);
  const askProof = (): Promise<void> => {
    open.current ??= ask();
    setAsked(open.current);
    return open.current.answered;
  };
  const settle = (how: 'prove' | 'withdraw') => () => {
    open.current?.[how]();
    open.current = undefined;
    setAsked(undefined);
  };
  return (
    <ProofContext value={askProof}>
      {children}
      {asked !== undefined && (
        <Suspense fallback={null}>
          <ProofDialog onProved={settle('prove')} onCancel={settle('withdraw')} />
        </Suspense>
      )}
    </ProofContext>
  );
};
