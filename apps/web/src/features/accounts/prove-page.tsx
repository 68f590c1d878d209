import type { HeldAccount } from '@vestibule/contract/accounts';
import { groupBasicUserId } from '@vestibule/domain/identifiers';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useParams } from 'react-router';
import { paths } from '#app/paths.ts';
import { faultAt } from '#forms/field-faults.ts';
import { FaultSummary } from '#forms/fault-summary.tsx';
import { SecretField } from '#forms/secret-field.tsx';
import { SubmitButton } from '#forms/submit-button.tsx';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { useBasicPasswordWords } from '#forms/use-basic-password-words.ts';
import { useFaultWords } from '#forms/use-fault-words.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { AccountBox } from '#ui/account-progress.tsx';
import { ButtonLink, Buttons } from '#ui/button.tsx';
import { SheetForm } from '#ui/sheet.tsx';
import { AccountFrame } from './account-frame.tsx';
import type { Told } from './told.ts';
import { useProveForm } from './use-prove-form.ts';

const useFault = ({ form, submission: { refusal } }: ReturnType<typeof useProveForm>): string | undefined => {
  const faultWords = useFaultWords();
  const refusalWords = useBasicPasswordWords();
  const code = faultAt(form.formState.errors, 'basicPassword');
  if (code === undefined) return undefined;
  return (refusal?.code === code ? refusalWords(refusal) : undefined) ?? faultWords(code);
};

interface ProveSheetProps {
  readonly account: HeldAccount;
  readonly onDone: (told: Told) => void;
}

const ProveSheet = ({ account, onDone }: ProveSheetProps) => {
  const { t } = useTranslation();
  const proof = useProveForm(account, onDone);
  const { form, submission } = proof;
  const fault = useFault(proof);
  const label = t('accounts.proving.basicPassword');
  return (
    <SheetForm
      onSubmit={(event) => {
        event.preventDefault();
        submission.submit();
      }}
    >
      <PageTitle title={t('accounts.proving.page')} isFaulty={fault !== undefined} />
      <FaultSummary
        faults={fault === undefined ? [] : [{ path: 'basicPassword', label, words: fault }]}
        timesFaulty={submission.timesFaulty}
        secretsCleared={submission.secretsCleared}
      />
      <AccountBox
        count={t('accounts.proving.page')}
        name={t(`basicPassword.accountName.${account.position}`)}
        id={<span className="nb">{groupBasicUserId(account.basicUserId)}</span>}
      />
      <SecretField
        {...form.register('basicPassword')}
        id="basicPassword"
        inputMode="numeric"
        autoComplete="off"
        label={label}
        hint={t('accounts.proving.basicPasswordHint')}
        fault={fault}
      />
      <TroubleNotice {...submission} retry={submission.submit} />
      <Buttons>
        <SubmitButton isPending={submission.isPending}>{t('accounts.proving.submit')}</SubmitButton>
        <ButtonLink to={paths.portal.linkedAccounts}>{t('accounts.cancel')}</ButtonLink>
      </Buttons>
    </SheetForm>
  );
};

/** Where an account is proved that can't be here: proved already or gone, or with an issued Basic Password, which is changed. */
const elsewhere = (account: HeldAccount | undefined): string | undefined => {
  if (account === undefined || account.proved) return paths.portal.linkedAccounts;
  return account.proof === 'change' ? paths.portal.basicPassword(account.id) : undefined;
};

/** One linked account, proved by the Basic Password that its holder chose (rules §3). */
export const ProvePage = () => {
  const { t } = useTranslation();
  const { id } = useParams();
  const [told, setTold] = useState<Told>();
  if (told !== undefined) return <Navigate to={paths.portal.linkedAccounts} state={told} replace />;
  return (
    <AccountFrame title={t('accounts.proving.page')} lead={t('accounts.proving.lead')}>
      {({ items }) => {
        const account = items.find((one) => one.id === id);
        const to = elsewhere(account);
        if (account === undefined || to !== undefined)
          return <Navigate to={to ?? paths.portal.linkedAccounts} replace />;
        return <ProveSheet account={account} onDone={setTold} />;
      }}
    </AccountFrame>
  );
};
