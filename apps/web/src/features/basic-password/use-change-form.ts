import { zodResolver } from '@hookform/resolvers/zod';
import { basicPasswordChange } from '@vestibule/contract/basic-password';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type * as z from 'zod/mini';
import type { ApiError } from '#api/api-error.ts';
import { noCaptchaAnswer } from '#captcha/use-captcha.ts';
import type { FieldFault } from '#forms/field-faults.ts';
import { useSubmission } from '#forms/use-submission.ts';
import type { Submission } from '#forms/use-submission.ts';
import type { DueAccount } from './due-account.ts';
import { useAskAnew, useChange, useKeepAfterwards } from './basic-password.queries.ts';

export type ChangeInput = z.input<typeof basicPasswordChange>;
type Change = z.output<typeof basicPasswordChange>;

export interface ChangeForm {
  readonly form: UseFormReturn<ChangeInput, unknown, Change>;
  readonly submission: Submission;
}

export const changePaths = ['current', 'next', 'nextAgain', 'captcha'] as const;

/** Where a refusal belongs. */
const fieldOf = new Map<string, (typeof changePaths)[number]>([
  ['basic_password.wrong', 'current'],
  ['basic_password.locked', 'current'],
  ['basic_password.reused', 'next'],
  ['basic_password.too_recent', 'next'],
  ['captcha.wrong', 'captcha'],
  ['captcha.expired', 'captcha'],
]);

const faultsOf = (error: ApiError): readonly FieldFault[] | undefined => {
  if (error.is('request.invalid')) return error.data.issues;
  const path = fieldOf.get(error.code);
  return path === undefined ? undefined : [{ path, code: error.code }];
};

/** The change of one account's issued Basic Password (rules.md §4), then the message that says so. */
export const useChangeForm = (account: DueAccount, onChanged: (account: DueAccount) => void): ChangeForm => {
  const { position } = account;
  const { mutateAsync } = useChange();
  const keepAfterwards = useKeepAfterwards();
  const form = useForm<ChangeInput, unknown, Change>({
    resolver: zodResolver(basicPasswordChange),
    defaultValues: { position, current: '', next: '', nextAgain: '', captcha: noCaptchaAnswer },
    shouldFocusError: false,
  });
  const submission = useSubmission(form, {
    paths: changePaths,
    send: async (change) => {
      const afterwards = await mutateAsync(change);
      // Before the session's new stage is known, by which the page would lead on past the message.
      onChanged(account);
      keepAfterwards(afterwards);
    },
    faultsOf,
    clearSecrets: () => {
      for (const path of ['current', 'next', 'nextAgain'] as const) form.setValue(path, '');
    },
    takeElsewhere: useAskAnew(),
  });
  return { form, submission };
};
