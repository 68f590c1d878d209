import { zodResolver } from '@hookform/resolvers/zod';
import { internetPasswordChange } from '@vestibule/contract/internet-account';
import { internetPasswordFaults } from '@vestibule/domain/internet-password';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { useNavigate } from 'react-router';
import type * as z from 'zod/mini';
import type { ApiError } from '#api/api-error.ts';
import { useSession } from '#api/session-context.ts';
import { keepSession } from '#api/session-query.ts';
import { paths } from '#app/paths.ts';
import { useQueryClient } from '@tanstack/react-query';
import type { FieldFault } from '#forms/field-faults.ts';
import { useSubmission } from '#forms/use-submission.ts';
import type { Submission } from '#forms/use-submission.ts';
import { useChangePassword } from './internet-account.queries.ts';
import type { Told } from './told.ts';

type PasswordInput = z.input<typeof internetPasswordChange>;
type PasswordChange = z.output<typeof internetPasswordChange>;

export const passwordPaths = [
  'internetPassword',
  'newInternetPassword',
  'newInternetPasswordAgain',
] as const satisfies readonly (keyof PasswordInput)[];

export interface PasswordForm {
  readonly form: UseFormReturn<PasswordInput, unknown, PasswordChange>;
  readonly submission: Submission;
}

const faultsOf = (error: ApiError): readonly FieldFault[] | undefined => {
  if (error.is('request.invalid')) return error.data.issues;
  const { code } = error;
  const isOfField = code === 'internet_password.wrong' || code === 'internet_password.locked';
  return isOfField ? [{ path: 'internetPassword', code }] : undefined;
};

/** What the contract can't know and the page does: whose password it is. */
const changeOf = (internetUserId: string) =>
  internetPasswordChange.check(({ value, issues }) => {
    const faults = internetPasswordFaults(value.newInternetPassword, { internetUserId });
    if (!faults.includes('contains_internet_user_id')) return;
    issues.push({
      code: 'custom',
      path: ['newInternetPassword'],
      message: 'internet_password.contains_internet_user_id',
      input: value,
    });
  });

const told: Told = { told: 'password' };

/** The change of the Internet Password; then the page that it was gone to from says so. */
export const usePasswordForm = (): PasswordForm => {
  const { internetUserId } = useSession();
  const { mutateAsync } = useChangePassword();
  const client = useQueryClient();
  const navigate = useNavigate();
  const form = useForm<PasswordInput, unknown, PasswordChange>({
    resolver: zodResolver(changeOf(internetUserId)),
    defaultValues: { internetPassword: '', newInternetPassword: '', newInternetPasswordAgain: '' },
    shouldFocusError: false,
  });
  const submission = useSubmission(form, {
    paths: passwordPaths,
    send: async (change) => {
      keepSession(await mutateAsync(change));
      // Sessions, browsers, activity, the day it was set: all of it is another by now.
      void client.invalidateQueries();
      await navigate(paths.portal.internetAccount, { state: told });
    },
    faultsOf,
    clearSecrets: () => {
      for (const path of passwordPaths) form.setValue(path, '');
    },
  });
  return { form, submission };
};
