import { choosePaperLanguage } from '@vestibule/contract/particulars';
import type { AccountParticulars } from '@vestibule/contract/particulars';
import { locales } from '@vestibule/domain/locales';
import type { Locale } from '@vestibule/domain/locales';
import { useForm } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { call } from '#api/client.ts';
import { paths } from '#app/paths.ts';
import { SubmitButton } from '#forms/submit-button.tsx';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { useSubmission } from '#forms/use-submission.ts';
import { useProven } from '#proof/use-proven.ts';
import { ButtonLink, Buttons } from '#ui/button.tsx';
import { Select } from '#ui/select.tsx';
import { SheetForm } from '#ui/sheet.tsx';
import { OfAccount } from './particulars-frame.tsx';
import { useDone } from './use-done.ts';

interface Choice {
  readonly language: Locale;
}

const useLanguageForm = ({ id, language }: AccountParticulars) => {
  const proven = useProven();
  const done = useDone('language');
  const form = useForm<Choice, unknown, Choice>({ defaultValues: { language } });
  const submission = useSubmission(form, {
    paths: ['language'],
    send: async (body) => done(await proven(() => call(choosePaperLanguage, { params: { id }, body }))),
    faultsOf: () => undefined,
  });
  return { form, submission };
};

const LanguageSheet = ({ account }: { readonly account: AccountParticulars }) => {
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
        label={t('particulars.language.choose')}
        value={form.watch('language')}
        options={locales.map((value) => ({ value, name: t(`internetAccount.language.names.${value}`) }))}
        onChoose={(value) => form.setValue('language', value)}
      />
      <TroubleNotice {...submission} retry={submission.submit} />
      <Buttons>
        <SubmitButton isPending={submission.isPending}>{t('particulars.language.submit')}</SubmitButton>
        <ButtonLink to={paths.portal.particulars}>{t('particulars.cancel')}</ButtonLink>
      </Buttons>
    </SheetForm>
  );
};

/** The language of what is sent on paper to one account. */
export const PaperLanguagePage = () => {
  const { t } = useTranslation();
  return (
    <OfAccount title={t('particulars.language.page')} lead={t('particulars.language.lead')}>
      {(account) => <LanguageSheet account={account} />}
    </OfAccount>
  );
};
