import { useQuery } from '@tanstack/react-query';
import type { TermsText } from '@vestibule/contract/terms';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { paths } from '#app/paths.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { TermsFrame } from '#terms-text/terms-frame.tsx';
import { termsQuery, termsVersionQuery } from '#terms-text/terms.queries.ts';
import { Button, ButtonLink, Buttons } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { termsVersionsQuery } from './terms-history.queries.ts';
import { VersionHistory } from './version-history.tsx';

interface ReadingProps {
  readonly base: string;
  readonly signedIn: boolean;
}

/** Says so where the version on this page is not the one in force. */
const StateNotice = ({ base, shown }: { readonly base: string; readonly shown: string }) => {
  const { t } = useTranslation();
  const { data } = useQuery(termsVersionsQuery);
  const state = data?.items.find(({ version }) => version === shown)?.state;
  if (state === undefined || state === 'in-force') return null;
  return (
    <Notice tone="warn" icon="document">
      <p>{t(`terms.notInForce.${state}`)}</p>
      <ButtonLink small to={base}>
        {t('terms.readInForce')}
      </ButtonLink>
    </Notice>
  );
};

const Foot = ({ terms, base, signedIn }: ReadingProps & { readonly terms: TermsText }) => {
  const { t } = useTranslation();
  return (
    <>
      <Buttons>
        <Button look="quiet" onClick={() => window.print()}>
          {t('terms.print')}
        </Button>
      </Buttons>
      <VersionHistory base={base} shown={terms.version} signedIn={signedIn} />
    </>
  );
};

const Reading = ({ base, signedIn }: ReadingProps) => {
  const locale = useLocale();
  const { version } = useParams();
  const inForce = useQuery({ ...termsQuery(locale), enabled: version === undefined });
  const named = useQuery({ ...termsVersionQuery(version ?? '', locale), enabled: version !== undefined });
  const answer = version === undefined ? inForce : named;
  const shown = answer.data?.version;
  return (
    <TermsFrame answer={answer} news={shown !== undefined && <StateNotice base={base} shown={shown} />}>
      {(terms) => <Foot terms={terms} base={base} signedIn={signedIn} />}
    </TermsFrame>
  );
};

/** The terms in force, or a version by its address, for anybody. */
export const TermsReadingPage = () => <Reading base={paths.terms} signedIn={false} />;

/** The same in the portal, with what the reader accepted. */
export const PortalTermsPage = () => <Reading base={paths.portal.terms} signedIn />;
