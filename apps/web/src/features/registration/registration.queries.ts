import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import {
  abandonRegistration,
  acceptRegistrationTerms,
  chooseCategory,
  confirmRegistration,
  getRegistration,
  submitDetails,
} from '@vestibule/contract/registration';
import type { RegistrationDetails, RegistrationView } from '@vestibule/contract/registration';
import type { AccountCategory } from '@vestibule/domain/registration';
import type { Locale } from '@vestibule/domain/locales';
import { call } from '#api/client.ts';

/** Where this browser's registration stands. The server knows; it is asked again at every step and whenever the page is returned to. */
export const registrationQuery = queryOptions({
  queryKey: ['registration'],
  queryFn: () => call(getRegistration, {}),
});

/** A move in the journey; its answer is where the journey stands now. */
const useMove = <Input>(move: (input: Input) => Promise<RegistrationView>) => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: move,
    onSuccess: (view) => {
      client.setQueryData(registrationQuery.queryKey, view);
    },
  });
};

export const useAcceptTerms = () =>
  useMove((body: { version: string; locale: Locale }) => call(acceptRegistrationTerms, { body }));

export const useChooseCategory = () =>
  useMove((category: AccountCategory) => call(chooseCategory, { body: { category } }));

export const useSubmitDetails = () => useMove((body: RegistrationDetails) => call(submitDetails, { body }));

export const useConfirm = () =>
  useMove((basicPassword: string) => call(confirmRegistration, { body: { basicPassword } }));

/** Throws the draft away, so that the journey begins anew. */
export const useAbandon = () => {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(abandonRegistration, {}),
    onSuccess: () => client.refetchQueries(registrationQuery),
  });
};
