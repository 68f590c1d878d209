import { brand } from '@vestibule/brand';
import { registrationDraftLifetimeMs, registrationSteps, stepIndex } from '@vestibule/domain/registration';
import type { RegistrationStep } from '@vestibule/domain/registration';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '#i18n/page-title.tsx';
import { Eyebrow, Flow, Lead } from '#ui/flow.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { RailHelp, Steps } from '#ui/steps.tsx';
import type { StepItem } from '#ui/steps.tsx';

/** The terms come before the numbered steps. */
type NumberedStep = Exclude<RegistrationStep, 'terms'>;
const isNumbered = (step: RegistrationStep): step is NumberedStep => step !== 'terms';
const numberedSteps = registrationSteps.filter(isNumbered);

const stateOf = (step: NumberedStep, now: NumberedStep): StepItem['state'] => {
  if (step === now) return 'now';
  return stepIndex(step) < stepIndex(now) ? 'done' : 'todo';
};

const StepRail = ({ now }: { readonly now: NumberedStep }) => {
  const { t } = useTranslation();
  return (
    <Steps
      label={t('registration.steps.label')}
      doneWord={t('registration.steps.finished')}
      steps={numberedSteps.map((step) => ({
        key: step,
        name: t(`registration.steps.${step}`),
        state: stateOf(step, now),
      }))}
    />
  );
};

const Assistance = () => {
  const { t } = useTranslation();
  return (
    <RailHelp>
      <b>{t('registration.assistance.title')}</b>
      {t('registration.assistance.beforeHotline')}
      <a className="nb" href={brand.hotlineLink}>
        {brand.hotline}
      </a>
      {t('registration.assistance.afterHotline', { minutes: registrationDraftLifetimeMs / 60_000 })}
    </RailHelp>
  );
};

interface StepPageProps {
  readonly step: NumberedStep;
  readonly heading: ReactNode;
  readonly lead?: ReactNode;
  /** The form was found wrong; the page's title says so. */
  readonly isFaulty?: boolean;
  /** The sheet. */
  readonly children: ReactNode;
}

/** A numbered step under its heading, with the rail of steps beside it. */
export const StepPage = ({ step, heading, lead, isFaulty = false, children }: StepPageProps) => {
  const { t } = useTranslation();
  const position = { step: stepIndex(step), steps: numberedSteps.length };
  const rail = (
    <>
      <StepRail now={step} />
      {step !== 'done' && <Assistance />}
    </>
  );
  const head = (
    <>
      <Eyebrow>{t('registration.steps.position', position)}</Eyebrow>
      <PageHeading>{heading}</PageHeading>
      {lead !== undefined && <Lead>{lead}</Lead>}
    </>
  );
  return (
    <>
      <PageTitle title={t(`registration.steps.${step}`)} isFaulty={isFaulty} />
      <Flow rail={rail} {...(step !== 'done' && { head })}>
        {children}
      </Flow>
    </>
  );
};
