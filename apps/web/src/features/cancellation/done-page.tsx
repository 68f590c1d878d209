import { brand } from '@vestibule/brand';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { paths } from '#app/paths.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { Button, Buttons } from '#ui/button.tsx';
import { DoneHead, NextSteps } from '#ui/done-mark.tsx';
import { FlowBody } from '#ui/flow.tsx';
import { Icon } from '#ui/icon.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { SheetSection } from '#ui/sheet.tsx';
import { AnswersSection } from './answers-section.tsx';
import { useAbandon } from './cancellation.queries.ts';
import { useJourney } from './cancellation-journey.ts';
import { StepPage } from './step-page.tsx';
import { useWrittenTime } from './use-written-time.ts';

const Head = ({ cancelledAt }: { readonly cancelledAt: string }) => {
  const { t } = useTranslation();
  const written = useWrittenTime();
  return (
    <DoneHead>
      <PageHeading>{t('cancellation.done.title')}</PageHeading>
      <p className="muted">
        {t('cancellation.done.cancelledAtLabel')}
        <span className="num">{t('cancellation.done.cancelledAt', { time: written(cancelledAt) })}</span>
        {t('cancellation.done.detailsFollow')}
      </p>
    </DoneHead>
  );
};

const WhatIsNext = () => {
  const { t } = useTranslation();
  const register = (
    <>
      {t('cancellation.done.registerBefore')}
      <Link to={paths.register.terms}>{t('cancellation.done.registerLink')}</Link>
      {t('cancellation.done.registerAfter')}
    </>
  );
  return (
    <SheetSection>
      <h2>{t('cancellation.done.next')}</h2>
      <NextSteps
        items={[
          { key: 'register', text: register },
          { key: 'signed-out', text: t('cancellation.done.signedOut') },
        ]}
      />
    </SheetSection>
  );
};

/** Leaves nothing of the result in this browser. */
const FinishButton = () => {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { mutate } = useAbandon();
  return (
    <Button
      look="primary"
      onClick={() => {
        // Gone to first: the frame would lead who has nothing to show to the first page of another cancellation.
        void navigate(paths.home, { replace: true });
        mutate();
      }}
    >
      {t('cancellation.done.finish')}
    </Button>
  );
};

/** The ID is gone; printable. */
export const DonePage = () => {
  const { t } = useTranslation();
  const locale = useLocale();
  const { internetUserId, basicUserIds, cancelledAt } = useJourney().view;
  if (internetUserId === null || cancelledAt === null) return null;
  return (
    <StepPage step="done" heading={t('cancellation.done.title')}>
      <FlowBody>
        <Head cancelledAt={cancelledAt} />
        <AnswersSection
          heading={t('cancellation.done.answers')}
          internetUserId={internetUserId}
          basicUserIds={basicUserIds}
        />
        <WhatIsNext />
        <p className="print-only small">
          {t('cancellation.done.keep', { operator: brand.operator[locale] })}
        </p>
        <Buttons>
          <FinishButton />
          <Button
            onClick={() => {
              window.print();
            }}
          >
            <Icon name="print" size="small" />
            {t('cancellation.done.print')}
          </Button>
        </Buttons>
      </FlowBody>
    </StepPage>
  );
};
