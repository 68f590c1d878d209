import { useQuery } from '@tanstack/react-query';
import type { InternetAccount } from '@vestibule/contract/internet-account';
import { locales } from '@vestibule/domain/locales';
import type { Locale } from '@vestibule/domain/locales';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { paths } from '#app/paths.ts';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { SubmitButton } from '#forms/submit-button.tsx';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { useSubmission } from '#forms/use-submission.ts';
import { ButtonLink, Buttons } from '#ui/button.tsx';
import { Select } from '#ui/select.tsx';
import { SheetForm } from '#ui/sheet.tsx';
import { internetAccountQuery, useChooseLanguage } from './internet-account.queries.ts';
import { SubPage } from './sub-page.tsx';
import type { Told } from './told.ts';

interface Choice {
  readonly language: Locale;
}

const told: Told = { told: 'language' };

const useLanguageForm = ({ language }: InternetAccount) => {
  const { mutateAsync } = useChooseLanguage();
  const navigate = useNavigate();
  const form = useForm<Choice, unknown, Choice>({ defaultValues: { language } });
  const submission = useSubmission(form, {
    paths: ['language'],
    send: async (choice) => {
      await mutateAsync(choice.language);
      await navigate(paths.portal.internetAccount, { state: told });
    },
    faultsOf: () => undefined,
  });
  return { form, submission };
};

const LanguageForm = ({ account }: { readonly account: InternetAccount }) => {
  const { t } = useTranslation();
  const { form, submission } = useLanguageForm(account);
  return (
    <SheetForm
      onSubmit={(event) => {
        event.preventDefault();
        submission.submit();
      }}
    >
      <Select
        id="language"
        label={t('internetAccount.language.choose')}
        value={form.watch('language')}
        options={locales.map((value) => ({ value, name: t(`internetAccount.language.names.${value}`) }))}
        onChoose={(value) => form.setValue('language', value)}
      />
      <TroubleNotice {...submission} retry={submission.submit} />
      <Buttons>
        <SubmitButton isPending={submission.isPending}>{t('internetAccount.language.submit')}</SubmitButton>
        <ButtonLink to={paths.portal.internetAccount}>{t('proof.cancel')}</ButtonLink>
      </Buttons>
    </SheetForm>
  );
};

/** In which language letters are written; the pages' own stands in their head. */
export const LanguagePage = () => {
  const { t } = useTranslation();
  const { data: account, error, refetch } = useQuery(internetAccountQuery);
  return (
    <SubPage title={t('internetAccount.language.page')} lead={t('internetAccount.language.lead')}>
      {account === undefined ? (
        <FetchNotice
          loading={t('internetAccount.loading')}
          failed={t('internetAccount.failed')}
          error={error}
          retry={() => void refetch()}
        />
      ) : (
        <LanguageForm account={account} />
      )}
    </SubPage>
  );
};
