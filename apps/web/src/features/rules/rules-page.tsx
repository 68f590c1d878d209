import { rulesDocuments } from '@vestibule/brand/rules';
import { useTranslation } from 'react-i18next';
import { paths } from '#app/paths.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { useLocale } from '#i18n/use-locale.ts';
import { Block } from '#ui/block.tsx';
import { DocumentList } from '#ui/document-list.tsx';
import { Lead } from '#ui/flow.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PortalTop } from '#ui/portal-layout.tsx';
import { useSince } from './use-since.ts';

/** 規則及程序 (rules.md §6): the operator's documents. */
export const RulesPage = () => {
  const { t } = useTranslation();
  const locale = useLocale();
  const since = useSince();
  return (
    <>
      <PageTitle title={t('rules.page')} />
      <PortalTop>
        <PageHeading>{t('rules.page')}</PageHeading>
        <Lead>{t('rules.lead')}</Lead>
      </PortalTop>
      <Block>
        <DocumentList
          documents={rulesDocuments.map(({ id, title, lead, effectiveFrom }) => ({
            key: id,
            to: paths.portal.rule(id),
            name: title[locale],
            about: lead[locale],
            facts: since(effectiveFrom),
          }))}
        />
      </Block>
    </>
  );
};
