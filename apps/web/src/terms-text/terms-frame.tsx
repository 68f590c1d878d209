import type { TermsText } from '@vestibule/contract/terms';
import { htmlLang } from '@vestibule/domain/locales';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { PageTitle } from '#i18n/page-title.tsx';
import { Eyebrow, Flow, FlowBody, Lead } from '#ui/flow.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { Contents, TermsProse } from '#ui/terms-prose.tsx';
import { useCurrentSection } from './use-current-section.ts';
import { VersionLine } from './version-line.tsx';

/** As TanStack Query answers. */
interface TermsAnswer {
  readonly data: TermsText | undefined;
  readonly error: Error | null;
  refetch(): unknown;
}

interface TermsFrameProps {
  readonly answer: TermsAnswer;
  /** Which journey this is a step of. */
  readonly eyebrow?: string;
  readonly lead?: ReactNode;
  /** Above the text: why it is read again. */
  readonly news?: ReactNode;
  /** What stands below the text that was read. */
  readonly children: (terms: TermsText) => ReactNode;
}

const TermsContents = ({ terms }: { readonly terms: TermsText }) => {
  const { t } = useTranslation();
  const current = useCurrentSection(terms.sections.map(({ id }) => id));
  return <Contents title={t('terms.contents')} sections={terms.sections} current={current} />;
};

const Head = ({ answer, eyebrow, lead }: Omit<TermsFrameProps, 'children'>) => {
  const { t } = useTranslation();
  return (
    <>
      {eyebrow !== undefined && <Eyebrow>{eyebrow}</Eyebrow>}
      <PageHeading>{t('terms.title')}</PageHeading>
      {lead !== undefined && <Lead>{lead}</Lead>}
      {answer.data !== undefined && <VersionLine terms={answer.data} />}
    </>
  );
};

/** A page with terms of use: heading, version, contents beside the text, and below it what is to be done about them. */
export const TermsFrame = ({ answer, news, children, ...head }: TermsFrameProps) => {
  const { t } = useTranslation();
  const { data: terms, error, refetch } = answer;
  return (
    <>
      <PageTitle title={t('terms.page')} />
      <Flow
        headFirst
        head={<Head answer={answer} {...head} />}
        rail={terms === undefined ? null : <TermsContents terms={terms} />}
      >
        {terms === undefined ? (
          // Not in the sheet: it would jump below the contents when these come.
          <FetchNotice
            loading={t('terms.loading')}
            failed={t('terms.failed')}
            error={error}
            retry={() => void refetch()}
          />
        ) : (
          <FlowBody>
            {news}
            <TermsProse gistWord={t('terms.gist')} sections={terms.sections} lang={htmlLang[terms.locale]} />
            {children(terms)}
          </FlowBody>
        )}
      </Flow>
    </>
  );
};
