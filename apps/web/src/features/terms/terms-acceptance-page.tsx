import { keepPreviousData, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { acceptTerms } from '@vestibule/contract/terms';
import type { TermsText } from '@vestibule/contract/terms';
import { htmlLang } from '@vestibule/domain/locales';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ApiError } from '#api/api-error.ts';
import { call } from '#api/client.ts';
import { sessionQuery } from '#api/session-query.ts';
import { paths } from '#app/paths.ts';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { PageTitle } from '#i18n/page-title.tsx';
import { useLocale } from '#i18n/use-locale.ts';
import { SignOutButton } from '#signing-out/sign-out-button.tsx';
import { Button, Buttons } from '#ui/button.tsx';
import { Eyebrow, Flow, FlowBody, Lead } from '#ui/flow.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { Agreement, Contents, TermsProse } from '#ui/terms-prose.tsx';
import { termsQuery } from './terms.queries.ts';
import { VersionLine } from './version-line.tsx';

/** Accepts the version that was read; where a newer one has come meanwhile, that one is shown. */
const useAccept = ({ version, locale }: TermsText) => {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: () => call(acceptTerms, { body: { version, locale } }),
    onSuccess: (session) => {
      client.setQueryData(sessionQuery.queryKey, session);
      void navigate(paths.portal.home, { replace: true });
    },
    onError: (error) => {
      if (error instanceof ApiError && error.is('terms.outdated'))
        void client.invalidateQueries({ queryKey: ['terms'] });
    },
  });
};

/** Stands above the new text, where reading begins anew: there is nothing to be sent again. */
const Outdated = () => {
  const { t } = useTranslation();
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.scrollIntoView({ block: 'center' }), []);
  return (
    <Notice tone="warn" icon="document" role="alert" ref={notice}>
      {t('errors.terms.outdated')}
    </Notice>
  );
};

const Text = ({ terms }: { readonly terms: TermsText }) => {
  const { t } = useTranslation();
  const { mutate, isPending, error } = useAccept(terms);
  const trouble = error instanceof ApiError ? error : undefined;
  const isOutdated = trouble?.is('terms.outdated') === true;
  const accept = () => {
    if (!isPending) mutate();
  };
  return (
    <>
      {isOutdated && <Outdated />}
      <TermsProse gistWord={t('terms.gist')} sections={terms.sections} lang={htmlLang[terms.locale]} />
      <Agreement>
        <p>{t('terms.reaccept.consent')}</p>
        <TroubleNotice trouble={isOutdated ? undefined : trouble} isPending={isPending} retry={accept} />
        <Buttons>
          <Button look="primary" busy={isPending} busyLabel={t('fields.busy')} onClick={accept}>
            {t('terms.reaccept.agree')}
          </Button>
          <SignOutButton>{t('terms.reaccept.signOut')}</SignOutButton>
        </Buttons>
      </Agreement>
    </>
  );
};

/** A new version of the terms has appeared since the reader accepted one: asked once more, before anything else (rules.md §3). */
export const TermsAcceptancePage = () => {
  const { t } = useTranslation();
  const locale = useLocale();
  const {
    data: terms,
    error,
    refetch,
  } = useQuery({ ...termsQuery(locale), placeholderData: keepPreviousData });
  const head = (
    <>
      <Eyebrow>{t('terms.reaccept.eyebrow')}</Eyebrow>
      <PageHeading>{t('terms.title')}</PageHeading>
      <Lead>{t('terms.reaccept.lead')}</Lead>
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
            <Text terms={terms} />
          )}
        </FlowBody>
      </Flow>
    </>
  );
};
