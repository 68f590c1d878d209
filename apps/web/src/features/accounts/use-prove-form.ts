import { zodResolver } from '@hookform/resolvers/zod';
import { proveAccount } from '@vestibule/contract/accounts';
import type { HeldAccount } from '@vestibule/contract/accounts';
import { groupBasicUserId } from '@vestibule/domain/identifiers';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import type * as z from 'zod/mini';
import { askAccountsAnew, keepAccounts } from '#api/accounts-query.ts';
import type { ApiError } from '#api/api-error.ts';
import { call } from '#api/client.ts';
import type { FieldFault } from '#forms/field-faults.ts';
import { useSubmission } from '#forms/use-submission.ts';
import type { Submission } from '#forms/use-submission.ts';
import type { Told } from './told.ts';

type ProofInput = z.input<typeof proveAccount.body>;
type Proof = z.output<typeof proveAccount.body>;

interface ProveForm {
  readonly form: UseFormReturn<ProofInput, unknown, Proof>;
  readonly submission: Submission;
}

const ofField: ReadonlySet<string> = new Set(['basic_password.wrong', 'basic_password.locked']);
/** The account is no longer as the page shows it; that it was closed is told where it stands. */
const stale: ReadonlySet<string> = new Set(['account.not_found', 'basic_password.must_change']);

const faultsOf = (error: ApiError): readonly FieldFault[] | undefined => {
  if (error.is('request.invalid')) return error.data.issues;
  return ofField.has(error.code) ? [{ path: 'basicPassword', code: error.code }] : undefined;
};

/** Proves one account by its Basic Password. */
export const useProveForm = ({ id, basicUserId }: HeldAccount, onDone: (told: Told) => void): ProveForm => {
  const form = useForm<ProofInput, unknown, Proof>({
    resolver: zodResolver(proveAccount.body),
    defaultValues: { basicPassword: '' },
    shouldFocusError: false,
  });
  const submission = useSubmission(form, {
    paths: ['basicPassword'],
    send: async (body) => {
      const accounts = await call(proveAccount, { params: { id }, body });
      // Before the account is known to be proved, by which the page would lead on without a word.
      onDone({ what: 'proved', id: groupBasicUserId(basicUserId) });
      keepAccounts(accounts);
    },
    faultsOf,
    clearSecrets: () => {
      form.setValue('basicPassword', '');
    },
    takeElsewhere: (error) => {
      const isStale = stale.has(error.code);
      if (isStale) void askAccountsAnew();
      return isStale;
    },
  });
  return { form, submission };
};
