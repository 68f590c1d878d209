import { zodResolver } from '@hookform/resolvers/zod';
import { addressForm, changeAddress } from '@vestibule/contract/particulars';
import type { AccountParticulars } from '@vestibule/contract/particulars';
import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type * as z from 'zod/mini';
import { call } from '#api/client.ts';
import { paths } from '#app/paths.ts';
import { FaultSummary } from '#forms/fault-summary.tsx';
import { faultAt, faultsIn } from '#forms/field-faults.ts';
import { SubmitButton } from '#forms/submit-button.tsx';
import { TextField } from '#forms/text-field.tsx';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { useFaultWords } from '#forms/use-fault-words.ts';
import { useSubmission } from '#forms/use-submission.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { useProven } from '#proof/use-proven.ts';
import { ButtonLink, Buttons } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { SheetForm } from '#ui/sheet.tsx';
import { OfAccount } from './particulars-frame.tsx';
import { askParticularsAnew } from './particulars.queries.ts';
import { useDone } from './use-done.ts';

type AddressInput = z.input<typeof addressForm>;
type Address = z.output<typeof addressForm>;

const linePaths = ['addressLines.0', 'addressLines.1', 'addressLines.2', 'addressLines.3'] as const;
const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.join('\n') === other.join('\n');

/** `shown`: what the page shows as the present address, by which the server knows that nothing unseen is written over. */
const useAddressForm = ({ id, addressLines: shown }: AccountParticulars) => {
  const proven = useProven();
  const done = useDone('address');
  const form = useForm<AddressInput, unknown, Address>({
    resolver: zodResolver(addressForm),
    defaultValues: { addressLines: linePaths.map((_path, index) => shown[index] ?? '') },
    shouldFocusError: false,
  });
  const submission = useSubmission(form, {
    paths: linePaths,
    send: async ({ addressLines }) =>
      done(
        await proven(() =>
          call(changeAddress, { params: { id }, body: { addressLines, shown: [...shown] } }),
        ),
      ),
    faultsOf: (error) => (error.is('request.invalid') ? error.data.issues : undefined),
    takeElsewhere: (error) => {
      if (error.is('particulars.changed_meanwhile')) void askParticularsAnew();
      return false;
    },
  });
  return { form, submission };
};

const AddressSheet = ({ account }: { readonly account: AccountParticulars }) => {
  const { t } = useTranslation();
  const faultWords = useFaultWords();
  const { form, submission } = useAddressForm(account);
  const [first] = useState(account.addressLines);
  const { errors } = form.formState;
  const labelOf = (index: number) => t('particulars.address.line', { number: index + 1 });
  const faults = faultsIn(errors, linePaths).map(({ path, code }) => ({
    path,
    label: labelOf(linePaths.findIndex((one) => one === path)),
    words: faultWords(code),
  }));
  return (
    <SheetForm
      onSubmit={(event) => {
        event.preventDefault();
        submission.submit();
      }}
    >
      <PageTitle title={t('particulars.address.page')} isFaulty={faults.length > 0} />
      <FaultSummary faults={faults} timesFaulty={submission.timesFaulty} secretsCleared={false} />
      {!same(first, account.addressLines) && (
        <Notice tone="warn" role="alert">
          <p>{t('particulars.address.changedTitle')}</p>
          {account.addressLines.map((line) => (
            <p key={line}>{line}</p>
          ))}
          <p>{t('particulars.address.changed')}</p>
        </Notice>
      )}
      {linePaths.map((path, index) => {
        const code = faultAt(errors, path);
        return (
          <TextField
            key={path}
            {...form.register(path)}
            id={path}
            autoComplete={`address-line${Math.min(index + 1, 3)}`}
            label={labelOf(index)}
            optional={index > 0}
            fault={code === undefined ? undefined : faultWords(code)}
          />
        );
      })}
      <TroubleNotice {...submission} retry={submission.submit} />
      <Buttons>
        <SubmitButton isPending={submission.isPending}>{t('particulars.address.submit')}</SubmitButton>
        <ButtonLink to={paths.portal.particulars}>{t('particulars.cancel')}</ButtonLink>
      </Buttons>
    </SheetForm>
  );
};

/** The postal address of one account, in four lines at most. */
export const AddressPage = () => {
  const { t } = useTranslation();
  return (
    <OfAccount title={t('particulars.address.page')} lead={t('particulars.address.lead')}>
      {(account) => <AddressSheet account={account} />}
    </OfAccount>
  );
};
