import { useQuery } from '@tanstack/react-query';
import { brand } from '@vestibule/brand';
import { useTranslation } from 'react-i18next';
import { Link, Navigate } from 'react-router';
import { sessionQuery } from '#api/session-query.ts';
import { paths } from '#app/paths.ts';
import { ClosingNotice } from '#hours/closing-notice.tsx';
import { HoursSection } from '#hours/hours-section.tsx';
import { PageTitle } from '#i18n/page-title.tsx';
import { useLocale } from '#i18n/use-locale.ts';
import { Eyebrow } from '#ui/flow.tsx';
import { Icon } from '#ui/icon.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { Panel } from '#ui/panel.tsx';
import { SignInLayout, Tips, UnderLinks } from '#ui/sign-in-layout.tsx';
import { SignInFields } from './sign-in-fields.tsx';
import { useSignInFaults } from './use-sign-in-faults.ts';
import { useSignInForm } from './use-sign-in-form.ts';

const tips = ['case', 'first', 'failures', 'forgotten', 'shared'] as const;

const Side = () => {
  const { t } = useTranslation();
  return (
    <>
      <Tips
        title={t('session.tips.title')}
        tips={tips.map((key) => ({ key, text: t(`session.tips.${key}`, { hotline: brand.hotline }) }))}
      />
      <Panel>
        <HoursSection note="with-unscheduled" />
      </Panel>
    </>
  );
};

/** What pressing the button above means for the reader's data (source guide, sign-in). */
export const ConsentWords = () => {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <>
      {t('session.consentBefore', { operator: brand.shortName[locale] })}
      <a href={brand.privacyPage[locale]} rel="noreferrer">
        {t('frame.privacy')}
      </a>
      {t('session.consentAfter', { operator: brand.shortName[locale] })}
    </>
  );
};

const SignIn = () => {
  const { t } = useTranslation();
  const signIn = useSignInForm();
  const faults = useSignInFaults(signIn);
  return (
    <>
      <PageTitle title={t('session.page')} isFaulty={faults.told.length > 0} />
      <SignInLayout
        form={
          <>
            <Eyebrow>{t('session.eyebrow')}</Eyebrow>
            <PageHeading>{t('session.title')}</PageHeading>
            <ClosingNotice />
            <SignInFields signIn={signIn} faults={faults} consent={<ConsentWords />} />
            <UnderLinks
              links={[
                {
                  key: 'register',
                  link: (
                    <Link to={paths.register.terms}>
                      {t('session.register')}
                      <Icon name="arrow-right" size="small" />
                    </Link>
                  ),
                },
                {
                  key: 'cancel',
                  link: (
                    <Link to={paths.cancellation.details}>
                      {t('session.cancel')}
                      <Icon name="arrow-right" size="small" />
                    </Link>
                  ),
                },
              ]}
            />
          </>
        }
        side={<Side />}
      />
    </>
  );
};

/** rules.md §4. Who is signed in already goes on to where the session stands. */
export const SignInPage = () => {
  const { data: session } = useQuery(sessionQuery);
  return session?.signedIn ? <Navigate to={paths.portal.home} replace /> : <SignIn />;
};
