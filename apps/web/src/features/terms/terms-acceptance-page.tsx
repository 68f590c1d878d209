import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { acceptTerms } from '@vestibule/contract/terms';
import type { TermsText } from '@vestibule/contract/terms';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ApiError } from '#api/api-error.ts';
import { call } from '#api/client.ts';
import { sessionQuery } from '#api/session-query.ts';
import { paths } from '#app/paths.ts';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { useLocale } from '#i18n/use-locale.ts';
import { SignOutButton } from '#signing-out/sign-out-button.tsx';
import { Button, Buttons } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { TermsFrame } from '#terms-text/terms-frame.tsx';
import { termsKey, termsQuery } from '#terms-text/terms.queries.ts';
import { Agreement } from '#ui/terms-prose.tsx';

interface Accepting {
  agree(terms: TermsText): void;
  readonly isPending: boolean;
  readonly isOutdated: boolean;
  /** Why it failed, where it can be tried again as it is. */
  readonly trouble: ApiError | undefined;
}

/** Accepts the version that was read; where a newer one has come meanwhile, that one is shown. */
const useAccepting = (): Accepting => {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { mutate, isPending, error } = useMutation({
    mutationFn: ({ version, locale }: TermsText) => call(acceptTerms, { body: { version, locale } }),
    onSuccess: (session) => {
      client.setQueryData(sessionQuery.queryKey, session);
      void navigate(paths.portal.home, { replace: true });
    },
    onError: (error) => {
      if (error instanceof ApiError && error.is('terms.outdated'))
        void client.invalidateQueries({ queryKey: termsKey });
    },
  });
  const refusal = error instanceof ApiError ? error : undefined;
  const isOutdated = refusal?.is('terms.outdated') === true;
  return {
    agree: (terms) => {
      if (!isPending) mutate(terms);
    },
    isPending,
    isOutdated,
    trouble: isOutdated ? undefined : refusal,
  };
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

const Acceptance = ({ accepting, agree }: { readonly accepting: Accepting; agree(): void }) => {
  const { t } = useTranslation();
  const { isPending, trouble } = accepting;
  return (
    <Agreement>
      <p>{t('terms.reaccept.consent')}</p>
      <TroubleNotice trouble={trouble} isPending={isPending} retry={agree} />
      <Buttons>
        <Button look="primary" busy={isPending} busyLabel={t('fields.busy')} onClick={agree}>
          {t('terms.reaccept.agree')}
        </Button>
        <SignOutButton>{t('terms.reaccept.signOut')}</SignOutButton>
      </Buttons>
    </Agreement>
  );
};

/** A new version of the terms has appeared since the reader accepted one: asked once more, before anything else (rules.md §3). */
export const TermsAcceptancePage = () => {
  const { t } = useTranslation();
  // Whatever was read in this visit before, it is another version that is asked for now.
  const answer = useQuery({ ...termsQuery(useLocale()), refetchOnMount: 'always' });
  const accepting = useAccepting();
  return (
    <TermsFrame
      answer={answer}
      eyebrow={t('terms.reaccept.eyebrow')}
      lead={t('terms.reaccept.lead')}
      news={accepting.isOutdated && <Outdated />}
    >
      {(terms) => <Acceptance accepting={accepting} agree={() => accepting.agree(terms)} />}
    </TermsFrame>
  );
};
