import { zodResolver } from '@hookform/resolvers/zod';
import { basicPasswordChangeOf } from '@vestibule/contract/basic-password';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type * as z from 'zod/mini';
import { askAccountsAnew } from '#api/accounts-query.ts';
import type { ApiError } from '#api/api-error.ts';
import { keepSession } from '#api/session-query.ts';
import { noCaptchaAnswer } from '#captcha/use-captcha.ts';
import type { FieldFault } from '#forms/field-faults.ts';
import { useSubmission } from '#forms/use-submission.ts';
import type { Submission } from '#forms/use-submission.ts';
import type { DueAccount } from './due-account.ts';
import { useAskAnew, useChange, useChangeOf, useKeepAfterwards } from './basic-password.queries.ts';

export type ChangeInput = z.input<typeof basicPasswordChangeOf>;
type Change = z.output<typeof basicPasswordChangeOf>;

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

/** Another tab, or the operator, has changed the account meanwhile: the page says how it stands. */
const stale: ReadonlySet<string> = new Set([
  'account.not_found',
  'account.not_proved',
  'account.closed',
  'basic_password.not_due',
]);

const faultsOf = (error: ApiError): readonly FieldFault[] | undefined => {
  if (error.is('request.invalid')) return error.data.issues;
  const path = fieldOf.get(error.code);
  return path === undefined ? undefined : [{ path, code: error.code }];
};

interface Sending {
  send(change: Change): Promise<unknown>;
  /** Takes a refusal that leads elsewhere; true if it did. */
  takeElsewhere(error: ApiError): boolean;
}

/** The form of a change, whichever account's it is. */
const useFormOfChange = ({ send, takeElsewhere }: Sending): ChangeForm => {
  const form = useForm<ChangeInput, unknown, Change>({
    resolver: zodResolver(basicPasswordChangeOf),
    defaultValues: { current: '', next: '', nextAgain: '', captcha: noCaptchaAnswer },
    shouldFocusError: false,
  });
  const submission = useSubmission(form, {
    paths: changePaths,
    send,
    faultsOf,
    clearSecrets: () => {
      for (const path of ['current', 'next', 'nextAgain'] as const) form.setValue(path, '');
    },
    takeElsewhere,
  });
  return { form, submission };
};

/** The change of one account's issued Basic Password (rules.md §4), then the message that says so. */
export const useChangeForm = (account: DueAccount, onChanged: (account: DueAccount) => void): ChangeForm => {
  const { mutateAsync } = useChange();
  const keepAfterwards = useKeepAfterwards();
  return useFormOfChange({
    send: async (change) => {
      const afterwards = await mutateAsync({ ...change, position: account.position });
      // Before the session's new stage is known, by which the page would lead on past the message.
      onChanged(account);
      keepAfterwards(afterwards);
    },
    takeElsewhere: useAskAnew(),
  });
};

/** The change at any time, of an account by its id. */
export const useChangeOfForm = (id: string, onChanged: () => void): ChangeForm => {
  const { mutateAsync } = useChangeOf(id);
  return useFormOfChange({
    send: async (change) => {
      const session = await mutateAsync(change);
      onChanged();
      keepSession(session);
      await askAccountsAnew();
    },
    takeElsewhere: (error) => {
      const isStale = stale.has(error.code);
      if (isStale) void askAccountsAnew();
      return isStale;
    },
  });
};
