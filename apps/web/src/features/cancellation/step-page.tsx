import { brand } from '@vestibule/brand';
import { cancellationSteps } from '@vestibule/domain/cancellation';
import type { CancellationStep } from '@vestibule/domain/cancellation';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageTitle } from '#i18n/page-title.tsx';
import { Eyebrow, Flow, Lead } from '#ui/flow.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { RailHelp, Steps } from '#ui/steps.tsx';
import type { StepItem } from '#ui/steps.tsx';

const stateOf = (step: CancellationStep, now: CancellationStep): StepItem['state'] => {
  if (step === now) return 'now';
  return cancellationSteps.indexOf(step) < cancellationSteps.indexOf(now) ? 'done' : 'todo';
};

const StepRail = ({ now }: { readonly now: CancellationStep }) => {
  const { t } = useTranslation();
  return (
    <Steps
      label={t('cancellation.steps.label')}
      doneWord={t('cancellation.steps.finished')}
      steps={cancellationSteps.map((step) => ({
        key: step,
        name: t(`cancellation.steps.${step}`),
        state: stateOf(step, now),
      }))}
    />
  );
};

const Assistance = () => {
  const { t } = useTranslation();
  return (
    <RailHelp>
      <b>{t('cancellation.assistance.title')}</b>
      {t('cancellation.assistance.beforeHotline')}
      <a className="nb" href={brand.hotlineLink}>
        {brand.hotline}
      </a>
      {t('cancellation.assistance.afterHotline')}
    </RailHelp>
  );
};

interface StepPageProps {
  readonly step: CancellationStep;
  readonly heading: ReactNode;
  readonly lead?: ReactNode;
  /** The form was found wrong; the page's title says so. */
  readonly isFaulty?: boolean;
  /** The sheet. */
  readonly children: ReactNode;
}

/** A step under its heading, with the rail of steps beside it. */
export const StepPage = ({ step, heading, lead, isFaulty = false, children }: StepPageProps) => {
  const { t } = useTranslation();
  const position = { step: cancellationSteps.indexOf(step) + 1, steps: cancellationSteps.length };
  const rail = (
    <>
      <StepRail now={step} />
      {step !== 'done' && <Assistance />}
    </>
  );
  const head = (
    <>
      <Eyebrow>{t('cancellation.steps.position', position)}</Eyebrow>
      <PageHeading>{heading}</PageHeading>
      {lead !== undefined && <Lead>{lead}</Lead>}
    </>
  );
  return (
    <>
      <PageTitle title={t(`cancellation.steps.${step}`)} isFaulty={isFaulty} />
      <Flow rail={rail} {...(step !== 'done' && { head })}>
        {children}
      </Flow>
    </>
  );
};
