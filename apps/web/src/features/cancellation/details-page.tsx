import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { sessionQuery } from '#api/session-query.ts';
import { paths } from '#app/paths.ts';
import { FaultSummary } from '#forms/fault-summary.tsx';
import { SubmitButton } from '#forms/submit-button.tsx';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { ButtonLink, Buttons } from '#ui/button.tsx';
import { FlowBody } from '#ui/flow.tsx';
import { LoadingLine } from '#ui/loading-line.tsx';
import { SheetForm } from '#ui/sheet.tsx';
import { Consequences } from './consequences.tsx';
import { NewsNotice } from './news-notice.tsx';
import { ProofFields } from './proof-fields.tsx';
import { StepPage } from './step-page.tsx';
import { useProofFaults } from './use-proof-faults.ts';
import { useProofForm } from './use-proof-form.ts';

interface DetailsFormProps {
  /** Of who is signed in, to spare them the typing; any other may be given. */
  readonly internetUserId: string;
}

const DetailsForm = ({ internetUserId }: DetailsFormProps) => {
  const { t } = useTranslation();
  const proof = useProofForm(internetUserId);
  const faults = useProofFaults(proof);
  const { submission } = proof;
  return (
    <StepPage
      step="details"
      heading={t('cancellation.title')}
      lead={t('cancellation.details.lead')}
      isFaulty={faults.told.length > 0}
    >
      <SheetForm
        onSubmit={(event) => {
          event.preventDefault();
          submission.submit();
        }}
      >
        <FaultSummary
          faults={faults.told}
          timesFaulty={submission.timesFaulty}
          secretsCleared={submission.secretsCleared}
        />
        <NewsNotice />
        <Consequences />
        <ProofFields {...proof} faults={faults} />
        <TroubleNotice {...submission} retry={submission.submit} />
        <Buttons>
          <SubmitButton isPending={submission.isPending}>{t('cancellation.details.submit')}</SubmitButton>
          <ButtonLink look="quiet" to={paths.home}>
            {t('cancellation.details.leave')}
          </ButtonLink>
        </Buttons>
      </SheetForm>
    </StepPage>
  );
};

/** rules.md §7: every consequence, then both passwords. Works whoever is signed in, or nobody. */
export const DetailsPage = () => {
  const { t } = useTranslation();
  const { data: session, isPending } = useQuery(sessionQuery);
  // The form takes what is prefilled once, when it begins.
  if (isPending)
    return (
      <StepPage step="details" heading={t('cancellation.title')} lead={t('cancellation.details.lead')}>
        <FlowBody>
          <LoadingLine>{t('cancellation.loading')}</LoadingLine>
        </FlowBody>
      </StepPage>
    );
  return <DetailsForm internetUserId={session?.signedIn ? session.internetUserId : ''} />;
};
