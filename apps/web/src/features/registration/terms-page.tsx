import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useLocale } from '#i18n/use-locale.ts';
import { TermsFrame } from '#terms-text/terms-frame.tsx';
import { termsQuery } from '#terms-text/terms.queries.ts';
import { TermsAgreement } from './terms-agreement.tsx';
import { TermsNews } from './terms-news.tsx';

/** rules.md §3 step 1. */
export const TermsPage = () => {
  const { t } = useTranslation();
  const answer = useQuery(termsQuery(useLocale()));
  return (
    <TermsFrame answer={answer} eyebrow={t('registration.terms.eyebrow')} news={<TermsNews />}>
      {(terms) => <TermsAgreement terms={terms} />}
    </TermsFrame>
  );
};
