import { zodResolver } from '@hookform/resolvers/zod';
import { confirmRegistration } from '@vestibule/contract/registration';
import { useQueryClient } from '@tanstack/react-query';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { useNavigate } from 'react-router';
import type * as z from 'zod/mini';
import type { ApiError } from '#api/api-error.ts';
import { paths } from '#app/paths.ts';
import type { FieldFault } from '#forms/field-faults.ts';
import { useSubmission } from '#forms/use-submission.ts';
import type { Submission } from '#forms/use-submission.ts';
import { registrationQuery, useConfirm } from './registration.queries.ts';
import { useJourney } from './registration-journey.ts';
import { useSentBack } from './use-sent-back.ts';

type ConfirmInput = z.input<typeof confirmRegistration.body>;
type Confirmation = z.output<typeof confirmRegistration.body>;

interface ConfirmForm {
  readonly form: UseFormReturn<ConfirmInput, unknown, Confirmation>;
  readonly submission: Submission;
}

const faultsOf = (error: ApiError): readonly FieldFault[] | undefined => {
  if (error.is('request.invalid')) return error.data.issues;
  const { code } = error;
  const isOfField = code === 'basic_password.wrong' || code === 'basic_password.locked';
  return isOfField ? [{ path: 'basicPassword', code }] : undefined;
};

/** What was submitted is somebody else's by now: the server has sent the journey back to the details, which tell it. */
const useRejected = (): ((error: ApiError) => boolean) => {
  const { tell } = useJourney();
  const sentBack = useSentBack();
  const client = useQueryClient();
  const navigate = useNavigate();
  return (error) => {
    const { code } = error;
    if (code !== 'registration.not_matched' && code !== 'internet_user_id.taken') return sentBack(error);
    tell(code);
    void client.invalidateQueries(registrationQuery);
    void navigate(paths.register.details);
    return true;
  };
};

/** The proof of the primary account, which registers. */
export const useConfirmForm = (): ConfirmForm => {
  const confirm = useConfirm();
  const rejected = useRejected();
  const navigate = useNavigate();
  const form = useForm<ConfirmInput, unknown, Confirmation>({
    resolver: zodResolver(confirmRegistration.body),
    defaultValues: { basicPassword: '' },
    shouldFocusError: false,
  });
  const submission = useSubmission(form, {
    paths: ['basicPassword'],
    send: async ({ basicPassword }) => {
      await confirm.mutateAsync(basicPassword);
      await navigate(paths.register.done);
    },
    faultsOf,
    clearSecrets: () => {
      form.setValue('basicPassword', '');
    },
    takeElsewhere: rejected,
  });
  return { form, submission };
};
