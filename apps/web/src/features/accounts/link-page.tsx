import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { paths } from '#app/paths.ts';
import { FaultSummary } from '#forms/fault-summary.tsx';
import { SecretField } from '#forms/secret-field.tsx';
import { SubmitButton } from '#forms/submit-button.tsx';
import { TextField } from '#forms/text-field.tsx';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { PageTitle } from '#i18n/page-title.tsx';
import { ButtonLink, Buttons } from '#ui/button.tsx';
import { SheetForm } from '#ui/sheet.tsx';
import { AccountFrame } from './account-frame.tsx';
import type { Told } from './told.ts';
import { useLinkFaults } from './use-link-faults.ts';
import { useLinkForm } from './use-link-form.ts';

const LinkSheet = ({ onDone }: { readonly onDone: (told: Told) => void }) => {
  const { t } = useTranslation();
  const link = useLinkForm(onDone);
  const { form, submission } = link;
  const { labels, told, at } = useLinkFaults(link);
  return (
    <SheetForm
      onSubmit={(event) => {
        event.preventDefault();
        submission.submit();
      }}
    >
      <PageTitle title={t('accounts.link.page')} isFaulty={told.length > 0} />
      <FaultSummary
        faults={told}
        timesFaulty={submission.timesFaulty}
        secretsCleared={submission.secretsCleared}
      />
      <TextField
        {...form.register('basicUserId')}
        id="basicUserId"
        code
        width={8}
        inputMode="numeric"
        autoComplete="off"
        label={labels.basicUserId}
        hint={t('accounts.link.basicUserIdHint')}
        fault={at('basicUserId')}
      />
      <TextField
        {...form.register('identityPrefix')}
        id="identityPrefix"
        code
        width={4}
        autoCapitalize="characters"
        autoComplete="off"
        label={labels.identityPrefix}
        hint={t('accounts.link.identityPrefixHint')}
        fault={at('identityPrefix')}
      />
      <SecretField
        {...form.register('basicPassword')}
        id="basicPassword"
        inputMode="numeric"
        autoComplete="off"
        label={labels.basicPassword}
        hint={t('accounts.link.basicPasswordHint')}
        fault={at('basicPassword')}
      />
      <TroubleNotice {...submission} retry={submission.submit} />
      <Buttons>
        <SubmitButton isPending={submission.isPending}>{t('accounts.link.submit')}</SubmitButton>
        <ButtonLink to={paths.portal.linkedAccounts}>{t('accounts.cancel')}</ButtonLink>
      </Buttons>
    </SheetForm>
  );
};

/** A further account under this Internet User ID, four at most (rules §3). */
export const LinkPage = () => {
  const { t } = useTranslation();
  const [told, setTold] = useState<Told>();
  if (told !== undefined) return <Navigate to={paths.portal.linkedAccounts} state={told} replace />;
  return (
    <AccountFrame title={t('accounts.link.page')} lead={t('accounts.link.lead')}>
      {({ mayLink }) =>
        mayLink ? <LinkSheet onDone={setTold} /> : <Navigate to={paths.portal.linkedAccounts} replace />
      }
    </AccountFrame>
  );
};
