import { useTranslation } from 'react-i18next';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { Button, Buttons } from '#ui/button.tsx';
import { FlowBody } from '#ui/flow.tsx';
import { hourAndMinute } from '#i18n/hong-kong-time.ts';
import { AnswersSection } from './answers-section.tsx';
import { useAbandon } from './cancellation.queries.ts';
import { useJourney } from './cancellation-journey.ts';
import { Consequences } from './consequences.tsx';
import { NewsNotice } from './news-notice.tsx';
import { StepPage } from './step-page.tsx';
import { useConfirmation } from './use-confirmation.ts';

/** Going back throws the proof away: nobody who comes to this browser later shall find it. The frame then leads to the first page. */
const BackButton = () => {
  const { t } = useTranslation();
  const { mutate, isPending } = useAbandon();
  return (
    <Button busy={isPending} busyLabel={t('fields.busy')} onClick={() => mutate()}>
      {t('cancellation.back')}
    </Button>
  );
};

const Decision = ({ internetUserId }: { readonly internetUserId: string }) => {
  const { t } = useTranslation();
  const { confirm, isPending, trouble } = useConfirmation(internetUserId);
  return (
    <>
      <TroubleNotice trouble={trouble} isPending={isPending} retry={confirm} />
      <Buttons>
        <Button look="danger" busy={isPending} busyLabel={t('fields.busy')} onClick={confirm}>
          {t('cancellation.review.confirm')}
        </Button>
        <BackButton />
      </Buttons>
    </>
  );
};

/** What is about to be cancelled, for the last time before it can't be undone. */
export const ReviewPage = () => {
  const { t } = useTranslation();
  const { internetUserId, basicUserIds, expiresAt } = useJourney().view;
  if (internetUserId === null || expiresAt === null) return null;
  return (
    <StepPage step="review" heading={t('cancellation.review.title')} lead={t('cancellation.review.lead')}>
      <FlowBody>
        <NewsNotice />
        <AnswersSection
          heading={t('cancellation.review.answers')}
          internetUserId={internetUserId}
          basicUserIds={basicUserIds}
        />
        <Consequences />
        <p className="small muted">
          {t('cancellation.review.valid', { time: hourAndMinute(new Date(expiresAt)) })}
        </p>
        <Decision key={internetUserId} internetUserId={internetUserId} />
      </FlowBody>
    </StepPage>
  );
};
