import type { TermsText } from '@vestibule/contract/terms';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { ApiError } from '#api/api-error.ts';
import { paths } from '#app/paths.ts';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { Button, ButtonLink, Buttons } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { Agreement } from '#ui/terms-prose.tsx';
import { useAcceptTerms } from './registration.queries.ts';
import { useJourney } from './registration-journey.ts';
import { useSentBack } from './use-sent-back.ts';

interface Agreeing {
  agree(): void;
  readonly isPending: boolean;
  readonly trouble: ApiError | undefined;
}

/** Accepts the version that was read, in the language it was read in, and goes on. */
const useAgreeing = ({ version, locale }: TermsText): Agreeing => {
  const { tell } = useJourney();
  const sentBack = useSentBack();
  const navigate = useNavigate();
  const [trouble, setTrouble] = useState<ApiError>();
  const { mutate, isPending } = useAcceptTerms();
  const agree = () => {
    if (isPending) return;
    setTrouble(undefined);
    mutate(
      { version, locale },
      {
        onSuccess: () => {
          tell(undefined);
          void navigate(paths.register.category);
        },
        onError: (error) => {
          if (error instanceof ApiError && !sentBack(error)) setTrouble(error);
        },
      },
    );
  };
  return { agree, isPending, trouble };
};

/** The end of the terms: what agreeing means, and the quiet way out. */
export const TermsAgreement = ({ terms }: { readonly terms: TermsText }) => {
  const { t } = useTranslation();
  const { agree, isPending, trouble } = useAgreeing(terms);
  return (
    <Agreement>
      <p>{t('registration.terms.consent')}</p>
      <TroubleNotice trouble={trouble} isPending={isPending} retry={agree} />
      <Buttons>
        <Button look="primary" onClick={agree} busy={isPending} busyLabel={t('fields.busy')}>
          {t('registration.terms.agree')}
        </Button>
        <ButtonLink look="quiet" to={paths.home}>
          {t('registration.terms.disagree')}
        </ButtonLink>
        <Button
          look="quiet"
          push
          onClick={() => {
            window.print();
          }}
        >
          <Icon name="print" size="small" />
          {t('terms.print')}
        </Button>
      </Buttons>
    </Agreement>
  );
};
