import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { htmlLang } from '@vestibule/domain/locales';
import { useTranslation } from 'react-i18next';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { PageTitle } from '#i18n/page-title.tsx';
import { useLocale } from '#i18n/use-locale.ts';
import { Button, Buttons } from '#ui/button.tsx';
import { Flow, FlowBody } from '#ui/flow.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { Contents, TermsProse } from '#ui/terms-prose.tsx';
import { termsQuery } from './terms.queries.ts';
import { VersionLine } from './version-line.tsx';

/** The terms in force, to read at any time, signed in or not. */
export const TermsReadingPage = () => {
  const { t } = useTranslation();
  const locale = useLocale();
  const {
    data: terms,
    error,
    refetch,
  } = useQuery({ ...termsQuery(locale), placeholderData: keepPreviousData });
  const head = (
    <>
      <PageHeading>{t('terms.title')}</PageHeading>
      {terms !== undefined && <VersionLine terms={terms} />}
    </>
  );
  return (
    <>
      <PageTitle title={t('terms.page')} />
      <Flow
        headFirst
        head={head}
        rail={terms && <Contents title={t('terms.contents')} sections={terms.sections} />}
      >
        <FlowBody>
          {terms === undefined ? (
            <FetchNotice
              loading={t('terms.loading')}
              failed={t('terms.failed')}
              error={error}
              retry={() => void refetch()}
            />
          ) : (
            <>
              <TermsProse
                gistWord={t('terms.gist')}
                sections={terms.sections}
                lang={htmlLang[terms.locale]}
              />
              <Buttons>
                <Button look="quiet" onClick={() => window.print()}>
                  {t('terms.print')}
                </Button>
              </Buttons>
            </>
          )}
        </FlowBody>
      </Flow>
    </>
  );
};
