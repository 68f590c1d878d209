import { brand } from '@vestibule/brand';
import type { RegistrationView } from '@vestibule/contract/registration';
import { useTranslation } from 'react-i18next';
import { paths } from '#app/paths.ts';
import { useNumeral } from '#forms/use-numeral.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { Button, ButtonLink, Buttons } from '#ui/button.tsx';
import { DoneHead, NextSteps } from '#ui/done-mark.tsx';
import { FlowBody } from '#ui/flow.tsx';
import { Icon } from '#ui/icon.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { SheetSection } from '#ui/sheet.tsx';
import { AnswerSections } from './answer-sections.tsx';
import { registrationTime } from './written-time.ts';
import { useAbandon } from './registration.queries.ts';
import { useJourney } from './registration-journey.ts';
import { StepPage } from './step-page.tsx';
import type { TypedDetails } from './typed-details.ts';

const Head = ({ registeredAt }: Pick<RegistrationView, 'registeredAt'>) => {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <DoneHead>
      <PageHeading>{t('registration.done.title')}</PageHeading>
      {registeredAt !== null && (
        <p className="muted">
          {t('registration.done.registeredAtLabel')}
          <span className="num">
            {t('registration.done.registeredAt', { time: registrationTime(new Date(registeredAt), locale) })}
          </span>
          {t('registration.done.detailsFollow')}
        </p>
      )}
    </DoneHead>
  );
};

const WhatIsNext = ({ details }: { readonly details: TypedDetails }) => {
  const { t } = useTranslation();
  const numeral = useNumeral();
  const count = 1 + details.linkedBasicUserIds.length;
  const signIn = (
    <>
      {t('registration.done.signInBefore')}
      <b className="code">{details.internetUserId}</b>
      {t('registration.done.signInAfter')}
    </>
  );
  const firstSignIn = t('registration.done.firstSignIn', { count, number: numeral(count) });
  return (
    <SheetSection>
      <h2>{t('registration.done.next')}</h2>
      <NextSteps
        items={[
          { key: 'sign-in', text: signIn },
          { key: 'first-sign-in', text: firstSignIn },
        ]}
      />
    </SheetSection>
  );
};

/** Throws the draft away, so that somebody else's registration begins with nothing of this one; the frame then leads to its beginning. */
const AnotherButton = () => {
  const { t } = useTranslation();
  const { forget } = useJourney();
  const { mutate, isPending } = useAbandon();
  return (
    <Button
      look="quiet"
      push
      busy={isPending}
      busyLabel={t('fields.busy')}
      onClick={() => {
        forget();
        mutate();
      }}
    >
      {t('registration.done.another')}
    </Button>
  );
};

const WaysOn = ({ internetUserId }: { readonly internetUserId: string }) => {
  const { t } = useTranslation();
  return (
    <Buttons>
      <ButtonLink look="primary" to={paths.signIn} state={{ internetUserId }}>
        {t('registration.done.continue')}
      </ButtonLink>
      <Button
        onClick={() => {
          window.print();
        }}
      >
        <Icon name="print" size="small" />
        {t('registration.done.print')}
      </Button>
      <AnotherButton />
    </Buttons>
  );
};

/** rules.md §3 step 5; printable. */
export const DonePage = () => {
  const { t } = useTranslation();
  const locale = useLocale();
  const { details, registeredAt } = useJourney().view;
  if (details === null) return null;
  return (
    <StepPage step="done" heading={t('registration.done.title')}>
      <FlowBody>
        <Head registeredAt={registeredAt} />
        <AnswerSections details={details} />
        <WhatIsNext details={details} />
        <p className="print-only small">
          {t('registration.done.keep', { operator: brand.operator[locale] })}
        </p>
        <WaysOn internetUserId={details.internetUserId} />
      </FlowBody>
    </StepPage>
  );
};
