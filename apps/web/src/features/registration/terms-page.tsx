import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { TermsText } from '@vestibule/contract/terms';
import { htmlLang } from '@vestibule/domain/locales';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '#i18n/page-title.tsx';
import { useLocale } from '#i18n/use-locale.ts';
import { Eyebrow, Flow, FlowBody } from '#ui/flow.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { Contents, TermsProse } from '#ui/terms-prose.tsx';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { calendarDay } from './written-time.ts';
import { termsQuery } from './registration.queries.ts';
import { TermsAgreement } from './terms-agreement.tsx';
import { TermsNews } from './terms-news.tsx';
import { useCurrentSection } from './use-current-section.ts';

const Head = ({ terms }: { readonly terms: TermsText | undefined }) => {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <>
      <Eyebrow>{t('registration.terms.eyebrow')}</Eyebrow>
      <PageHeading>{t('terms.title')}</PageHeading>
      {terms !== undefined && (
        <p className="lead small">
          {t('terms.version', {
            version: terms.version,
            date: calendarDay(terms.effectiveFrom, locale),
            minutes: terms.readingMinutes,
          })}
        </p>
      )}
    </>
  );
};

const TermsContents = ({ terms }: { readonly terms: TermsText }) => {
  const { t } = useTranslation();
  const current = useCurrentSection(terms.sections.map(({ id }) => id));
  return <Contents title={t('terms.contents')} sections={terms.sections} current={current} />;
};

const Text = ({ terms }: { readonly terms: TermsText }) => {
  const { t } = useTranslation();
  return (
    <>
      <TermsProse gistWord={t('terms.gist')} sections={terms.sections} lang={htmlLang[terms.locale]} />
      <TermsAgreement terms={terms} />
    </>
  );
};

/** rules.md §3 step 1. */
export const TermsPage = () => {
  const { t } = useTranslation();
  const locale = useLocale();
  const {
    data: terms,
    error,
    refetch,
  } = useQuery({ ...termsQuery(locale), placeholderData: keepPreviousData });
  return (
    <>
      <PageTitle title={t('terms.page')} />
      <Flow headFirst head={<Head terms={terms} />} rail={terms && <TermsContents terms={terms} />}>
        <FlowBody>
          <TermsNews />
          {terms === undefined ? (
            <FetchNotice
              loading={t('terms.loading')}
              failed={t('registration.terms.failed')}
              error={error}
              retry={() => void refetch()}
            />
          ) : (
            <Text terms={terms} />
          )}
        </FlowBody>
      </Flow>
    </>
  );
};
