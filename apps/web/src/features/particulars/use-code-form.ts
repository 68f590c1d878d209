import { zodResolver } from '@hookform/resolvers/zod';
import { codeForm, confirmContactChange } from '@vestibule/contract/particulars';
import type { AccountParticulars, PendingContact } from '@vestibule/contract/particulars';
import { useForm } from 'react-hook-form';
import type * as z from 'zod/mini';
import type { ApiError } from '#api/api-error.ts';
import { call } from '#api/client.ts';
import { useSubmission } from '#forms/use-submission.ts';
import { askParticularsAnew } from './particulars.queries.ts';
import { useDone } from './use-done.ts';

export interface CodeSheetProps {
  readonly account: AccountParticulars;
  readonly pending: PendingContact;
  /** The code is of no use any more. */
  readonly onLapse: () => void;
}

const isLapsed = (error: ApiError): boolean =>
  error.is('contact.code_wrong')
    ? error.data.attemptsLeft === 0
    : error.is('contact.code_expired') || error.is('contact.not_pending');

/** Gives the code that was sent; the list tells that the change is done. */
export const useCodeForm = ({ account, pending: { channel }, onLapse }: CodeSheetProps) => {
  const done = useDone(channel);
  const form = useForm<z.input<typeof codeForm>, unknown, z.output<typeof codeForm>>({
    resolver: zodResolver(codeForm),
    defaultValues: { code: '' },
    shouldFocusError: false,
  });
  const submission = useSubmission(form, {
    paths: ['code'],
    send: async (body) =>
      done(await call(confirmContactChange, { params: { id: account.id, channel }, body })),
    faultsOf: (error) => {
      if (error.is('request.invalid')) return error.data.issues;
      return error.is('contact.code_wrong') ? [{ path: 'code', code: error.code }] : undefined;
    },
    takeElsewhere: (error) => {
      if (!isLapsed(error)) return false;
      onLapse();
      void askParticularsAnew();
      return true;
    },
  });
  return { form, submission };
};
