import { zodResolver } from '@hookform/resolvers/zod';
import { accountToLink, linkAccount } from '@vestibule/contract/accounts';
import { groupBasicUserId } from '@vestibule/domain/identifiers';
import { useForm } from 'react-hook-form';
import type { UseFormReturn } from 'react-hook-form';
import { useNavigate } from 'react-router';
import type * as z from 'zod/mini';
import { askAccountsAnew, keepAccounts } from '#api/accounts-query.ts';
import type { ApiError } from '#api/api-error.ts';
import { call } from '#api/client.ts';
import { paths } from '#app/paths.ts';
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

/** Links a further account, then says so on the page of the links. */
export const useLinkForm = (): LinkForm => {
  const proven = useProven();
  const navigate = useNavigate();
  const goToLinks = async () => {
    await askAccountsAnew();
    await navigate(paths.portal.linkedAccounts);
  };
  const form = useForm<LinkInput, unknown, Given>({
    resolver: zodResolver(accountToLink),
    defaultValues: { basicUserId: '', identityPrefix: '', basicPassword: '' },
    shouldFocusError: false,
  });
  const submission = useSubmission(form, {
    paths: linkPaths,
    send: async (body) => {
      const accounts = await proven(() => call(linkAccount, { body }));
      keepAccounts(accounts);
      const linked = accounts.items.find(({ basicUserId }) => basicUserId === body.basicUserId);
      const told: Told = {
        what: linked?.proved === false ? 'linkedUnproved' : 'linked',
        id: groupBasicUserId(body.basicUserId),
      };
      await navigate(paths.portal.linkedAccounts, { state: told });
    },
    faultsOf,
    clearSecrets: () => {
      form.setValue('basicPassword', '');
    },
    takeElsewhere: (error) => {
      // Another tab took the last place: the page of the links says that all are taken.
      const isFull = error.is('account.no_place_left');
      if (isFull) void goToLinks();
      return isFull;
    },
  });
  return { form, submission };
};
