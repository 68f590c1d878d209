import { offeredForms } from '@vestibule/brand/forms';
import { useTranslation } from 'react-i18next';
import { paths } from '#app/paths.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { Block } from '#ui/block.tsx';
import { DocumentList } from '#ui/document-list.tsx';
import { Lead } from '#ui/flow.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PortalTop } from '#ui/portal-layout.tsx';
import { formPlans } from './paper-form-parts.ts';

/** 表格下載 (rules.md §6): forms to print, or to save as a PDF by the browser's own printing (docs/decisions/0038). */
export const FormsPage = () => {
  const { t } = useTranslation();
  const facts = (form: (typeof offeredForms)[number]): string => {
    const { number, online } = formPlans[form];
    const words = t('forms.number', { number });
    return online === undefined ? words : `${words}・${t('forms.online')}${t(`portal.entries.${online}`)}`;
  };
  return (
    <>
      <PageTitle title={t('forms.page')} />
      <PortalTop>
        <PageHeading>{t('forms.page')}</PageHeading>
        <Lead>{t('forms.lead')}</Lead>
      </PortalTop>
      <Block>
        <DocumentList
          documents={offeredForms.map((form) => ({
            key: form,
            to: paths.portal.form(form),
            name: t(`forms.titles.${form}`),
            about: t(`forms.purposes.${form}`),
            facts: facts(form),
          }))}
        />
      </Block>
    </>
  );
};
