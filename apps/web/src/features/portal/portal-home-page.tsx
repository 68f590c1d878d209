import { brand } from '@vestibule/brand';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '#api/session-context.ts';
import { paths } from '#app/paths.ts';
import { ClosingNotice } from '#hours/closing-notice.tsx';
import { HoursSection } from '#hours/hours-section.tsx';
import { clockTime, longDay } from '#i18n/hong-kong-time.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { useLocale } from '#i18n/use-locale.ts';
import { BlockHours } from '#ui/block.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PortalLine, PortalPrompt, PortalTop } from '#ui/portal-layout.tsx';

const Hotline = () => (
  <a className="nb" href={brand.hotlineLink}>
    {brand.hotline}
  </a>
);

/** When this ID was last signed in with: what tells a reader that somebody else was here (rules.md §4). */
const LastSignIn = () => {
  const { t } = useTranslation();
  const locale = useLocale();
  const { previousSignInAt } = useSession();
  if (previousSignInAt === null) return <>{t('portal.firstSignIn')}</>;
  const moment = new Date(previousSignInAt);
  return (
    <>
      {t('portal.lastSignInBefore')}
      <span className="nb">{longDay(moment, locale)}</span> <span className="nb">{clockTime(moment)}</span>
      {t('portal.lastSignInAfter')}
      <Hotline />
      {t('portal.lastSignInEnd')}
    </>
  );
};

const Failures = () => {
  const { t } = useTranslation();
  const { failuresSincePrevious: count, previousSignInAt } = useSession();
  const words = previousSignInAt === null ? 'portal.failuresBefore' : 'portal.failures';
  return count === 0 ? null : <Notice tone="warn">{t(words, { count, hotline: brand.hotline })}</Notice>;
};

/** The portal's home (rules.md §4): previous sign-in, messages, service hours. */
export const PortalHomePage = ({ messages }: { readonly messages: ReactNode }) => {
  const { t } = useTranslation();
  const { previousSignInAt } = useSession();
  return (
    <>
      <PageTitle title={t('portal.page')} />
      <PortalTop>
        <PageHeading>
          {t(previousSignInAt === null ? 'portal.welcomeFirst' : 'portal.welcomeBack')}
        </PageHeading>
        <PortalLine icon="clock">
          <LastSignIn />
        </PortalLine>
      </PortalTop>
      <Failures />
      <ClosingNotice />
      <PortalPrompt way={<ButtonLink to={paths.portal.accounts}>{t('portal.entries.accounts')}</ButtonLink>}>
        {t('portal.accountsPrompt')}
      </PortalPrompt>
      {messages}
      <BlockHours>
        <HoursSection wide note="plain" />
      </BlockHours>
    </>
  );
};
