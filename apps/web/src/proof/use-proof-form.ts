import { zodResolver } from '@hookform/resolvers/zod';
import { useMutation } from '@tanstack/react-query';
import { proveSession } from '@vestibule/contract/session';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type * as z from 'zod/mini';
import type { ApiError } from '#api/api-error.ts';
import { call } from '#api/client.ts';
import { keepSession } from '#api/session-query.ts';
import type { FieldFault } from '#forms/field-faults.ts';
import { useSubmission } from '#forms/use-submission.ts';
import type { Submission } from '#forms/use-submission.ts';

type Proof = z.input<typeof proveSession.body>;

interface ProofForm {
  readonly form: UseFormReturn<Proof>;
  readonly submission: Submission;
}

const faultsOf = (error: ApiError): readonly FieldFault[] | undefined => {
  if (error.is('request.invalid')) return error.data.issues;
  const { code } = error;
  const isOfField = code === 'internet_password.wrong' || code === 'internet_password.locked';
  return isOfField ? [{ path: 'internetPassword', code }] : undefined;
};

/** Gives the Internet Password anew; the session goes on, for a while as after a sign-in. */
export const useProofForm = (onProved: () => void): ProofForm => {
  const { mutateAsync } = useMutation({ mutationFn: (body: Proof) => call(proveSession, { body }) });
  const form = useForm<Proof>({
    resolver: zodResolver(proveSession.body),
    defaultValues: { internetPassword: '' },
    shouldFocusError: false,
  });
  const submission = useSubmission(form, {
    paths: ['internetPassword'],
    send: async (body) => {
      keepSession(await mutateAsync(body));
      onProved();
    },
    faultsOf,
    clearSecrets: () => {
      form.setValue('internetPassword', '');
    },
  });
  return { form, submission };
};
