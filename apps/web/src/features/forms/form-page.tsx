import { useQuery } from '@tanstack/react-query';
import { offeredForms } from '@vestibule/brand/forms';
import type { PaperForm } from '@vestibule/brand/forms';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '#app/paths.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { Button, ButtonLink, Buttons } from '#ui/button.tsx';
import { Lead } from '#ui/flow.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PortalTop } from '#ui/portal-layout.tsx';
import { Select } from '#ui/select.tsx';
import { FormSheet } from './form-sheet.tsx';
import { namedAccountsQuery } from './forms.queries.ts';

const Back = () => {
  const { t } = useTranslation();
  return (
    <ButtonLink look="quiet" to={paths.portal.forms}>
      {t('forms.back')}
    </ButtonLink>
  );
};

const Form = ({ form }: { readonly form: PaperForm }) => {
  const { t } = useTranslation();
  // Without an answer the form can be printed all the same, and filled in by hand.
  const { data: accounts = [] } = useQuery(namedAccountsQuery);
  const [chosen, choose] = useState<string>();
  const account = accounts.find(({ basicUserId }) => basicUserId === chosen) ?? accounts[0];
  return (
    <>
      <PageTitle title={t(`forms.titles.${form}`)} />
      <div className="no-print">
        <PortalTop>
          <PageHeading>{t(`forms.titles.${form}`)}</PageHeading>
          <Lead>{t('forms.prefilled')}</Lead>
        </PortalTop>
        {accounts.length > 1 && (
          <Select
            id="account"
            label={t('forms.account')}
            value={account?.basicUserId ?? ''}
            options={accounts.map(({ basicUserId }) => ({ value: basicUserId, name: basicUserId }))}
            onChoose={choose}
          />
        )}
        <Buttons>
          <Button look="primary" onClick={() => window.print()}>
            {t('forms.print')}
          </Button>
          <Back />
        </Buttons>
      </div>
      <FormSheet form={form} account={account} />
    </>
  );
};

/** One form of 表格下載, prefilled and ready to print. */
export const FormPage = () => {
  const { t } = useTranslation();
  const { form } = useParams();
  const offered = offeredForms.find((one) => one === form);
  if (offered !== undefined) return <Form key={offered} form={offered} />;
  return (
    <>
      <PageTitle title={t('forms.page')} />
      <PortalTop>
        <PageHeading>{t('forms.page')}</PageHeading>
        <Lead>{t('forms.missing')}</Lead>
      </PortalTop>
      <Buttons>
        <Back />
      </Buttons>
    </>
  );
};
