import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { htmlLang } from '@vestibule/domain/locales';
import { longDay } from '#i18n/hong-kong-time.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { useLocale } from '#i18n/use-locale.ts';
import { Button, Buttons } from '#ui/button.tsx';
import { Flow, FlowBody, Lead } from '#ui/flow.tsx';
import { LoadingLine } from '#ui/loading-line.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { Contents, TermsProse } from '#ui/terms-prose.tsx';
import { termsQuery } from './terms.queries.ts';

/** The terms in force, to read at any time, signed in or not. */
export const TermsReadingPage = () => {
  const { t } = useTranslation();
  const locale = useLocale();
  const { data: terms, isError, refetch } = useQuery(termsQuery(locale));
  const heading = <PageHeading>{t('terms.title')}</PageHeading>;
  if (terms === undefined)
    return (
      <>
        <PageTitle title={t('terms.page')} />
        <Flow head={heading}>
          <FlowBody>
            {isError ? (
              <Notice tone="warn" role="alert">
                <p>{t('errors.network.lost')}</p>
                <Button small onClick={() => void refetch()}>
                  {t('frame.retry')}
                </Button>
              </Notice>
            ) : (
              <LoadingLine>{t('terms.loading')}</LoadingLine>
            )}
          </FlowBody>
        </Flow>
      </>
    );
  const date = longDay(new Date(`${terms.effectiveFrom}T00:00:00+08:00`), locale);
  return (
    <>
      <PageTitle title={t('terms.page')} />
      <Flow
        rail={<Contents title={t('terms.contents')} sections={terms.sections} />}
        head={
          <>
            {heading}
            <Lead>{t('terms.version', { version: terms.version, date, minutes: terms.readingMinutes })}</Lead>
          </>
        }
      >
        <FlowBody>
          <TermsProse gistWord={t('terms.gist')} sections={terms.sections} lang={htmlLang[terms.locale]} />
          <Buttons>
            <Button look="quiet" onClick={() => window.print()}>
              {t('terms.print')}
            </Button>
          </Buttons>
        </FlowBody>
      </Flow>
    </>
  );
};
