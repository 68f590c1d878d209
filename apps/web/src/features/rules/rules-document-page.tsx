import { rulesDocuments } from '@vestibule/brand/rules';
import type { RulesDocument } from '@vestibule/brand/rules';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '#app/paths.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { useLocale } from '#i18n/use-locale.ts';
import { useCurrentSection } from '#terms-text/use-current-section.ts';
import { Button, ButtonLink, Buttons } from '#ui/button.tsx';
import { Flow, FlowBody, Lead } from '#ui/flow.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PortalTop } from '#ui/portal-layout.tsx';
import { Contents, TermsProse } from '#ui/terms-prose.tsx';
import { useSince } from './use-since.ts';

const Document = ({ document }: { readonly document: RulesDocument }) => {
  const { t } = useTranslation();
  const locale = useLocale();
  const since = useSince();
  const sections = document.sections[locale];
  const current = useCurrentSection(sections.map(({ id }) => id));
  const head = (
    <>
      <PageHeading>{document.title[locale]}</PageHeading>
      <Lead>{document.lead[locale]}</Lead>
      <Lead>{since(document.effectiveFrom)}</Lead>
    </>
  );
  const contents = <Contents title={t('rules.contents')} sections={sections} current={current} />;
  return (
    <>
      <PageTitle title={document.title[locale]} />
      <Flow headFirst head={head} rail={contents}>
        <FlowBody>
          <TermsProse gistWord={t('rules.gist')} sections={sections} />
          <Buttons>
            <ButtonLink to={paths.portal.rules}>{t('rules.back')}</ButtonLink>
            <Button look="quiet" onClick={() => window.print()}>
              {t('rules.print')}
            </Button>
          </Buttons>
        </FlowBody>
      </Flow>
    </>
  );
};

/** One document of 規則及程序. */
export const RulesDocumentPage = () => {
  const { t } = useTranslation();
  const { id } = useParams();
  const document = rulesDocuments.find((one) => one.id === id);
  if (document !== undefined) return <Document document={document} />;
  return (
    <>
      <PageTitle title={t('rules.page')} />
      <PortalTop>
        <PageHeading>{t('rules.page')}</PageHeading>
        <Lead>{t('rules.missing')}</Lead>
      </PortalTop>
      <Buttons>
        <ButtonLink to={paths.portal.rules}>{t('rules.back')}</ButtonLink>
      </Buttons>
    </>
  );
};
