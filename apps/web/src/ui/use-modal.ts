import { useLayoutEffect, useRef } from 'react';
import type { RefObject, SyntheticEvent } from 'react';

interface Modal {
  readonly ref: RefObject<HTMLDialogElement | null>;
  readonly onCancel: (event: SyntheticEvent) => void;
  readonly onClose: () => void;
}

/** Makes a `dialog` modal for as long as it is mounted; going away by itself is no Escape. */
export const useModal = (onEscape: () => void): Modal => {
  const ref = useRef<HTMLDialogElement>(null);
  const stands = useRef(false);
  // While the dialog is still in the page at its end: else the focus would not come back to where it was.
  useLayoutEffect(() => {
    const box = ref.current;
    box?.showModal();
    stands.current = true;
    return () => {
      stands.current = false;
      box?.close();
    };
  }, []);
  return {
    ref,
    onCancel: (event) => {
      event.preventDefault();
      onEscape();
    },
    // A browser may close a dialog at the second Escape without asking.
    onClose: () => {
      if (stands.current) onEscape();
    },
  };
};
