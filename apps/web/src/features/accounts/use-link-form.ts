import { zodResolver } from '@hookform/resolvers/zod';
import { accountToLink, linkAccount } from '@vestibule/contract/accounts';
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
import { useProven } from '#proof/use-proven.ts';
import type { Told } from './told.ts';

type LinkInput = z.input<typeof accountToLink>;
type Given = z.output<typeof accountToLink>;

export interface LinkForm {
  readonly form: UseFormReturn<LinkInput, unknown, Given>;
  readonly submission: Submission;
}

export const linkPaths = ['basicUserId', 'identityPrefix', 'basicPassword'] as const;

/** Where a refusal belongs; what does not match is laid at the first field, for which one it is is not told. */
const fieldOf = new Map<string, (typeof linkPaths)[number]>([
  ['account.not_matched', 'basicUserId'],
  ['account.linking_rests', 'basicUserId'],
  ['basic_password.wrong', 'basicPassword'],
  ['basic_password.locked', 'basicPassword'],
]);

const faultsOf = (error: ApiError): readonly FieldFault[] | undefined => {
  if (error.is('request.invalid')) return error.data.issues;
  const path = fieldOf.get(error.code);
  return path === undefined ? undefined : [{ path, code: error.code }];
};

/** Links a further account. */
export const useLinkForm = (onDone: (told: Told) => void): LinkForm => {
  const proven = useProven();
  const form = useForm<LinkInput, unknown, Given>({
    resolver: zodResolver(accountToLink),
    defaultValues: { basicUserId: '', identityPrefix: '', basicPassword: '' },
    shouldFocusError: false,
  });
  const submission = useSubmission(form, {
    paths: linkPaths,
    send: async (body) => {
      const accounts = await proven(() => call(linkAccount, { body }));
      const linked = accounts.items.find(({ basicUserId }) => basicUserId === body.basicUserId);
      // Before the last place is known to be taken, by which the page would lead on without a word.
      onDone({
        what: linked?.proved === false ? 'linkedUnproved' : 'linked',
        id: groupBasicUserId(body.basicUserId),
      });
      keepAccounts(accounts);
    },
    faultsOf,
    clearSecrets: () => {
      form.setValue('basicPassword', '');
    },
    takeElsewhere: (error) => {
      // Another tab took the last place: the page leads to the links, which say that all are taken.
      const isFull = error.is('account.no_place_left');
      if (isFull) void askAccountsAnew();
      return isFull;
    },
  });
  return { form, submission };
};
