import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import { FaultSummary } from '#forms/fault-summary.tsx';
import { SecretField } from '#forms/secret-field.tsx';
import { SubmitButton } from '#forms/submit-button.tsx';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { ButtonLink, Buttons } from '#ui/button.tsx';
import { ProofBox, SheetForm, SheetSection } from '#ui/sheet.tsx';
import { AnswerSections } from './answer-sections.tsx';
import type { DetailsPath } from './details-paths.ts';
import { useBasicPasswordFault } from './use-basic-password-fault.ts';
import { useJourney } from './registration-journey.ts';
import { StepPage } from './step-page.tsx';
import { useConfirmForm } from './use-confirm-form.ts';

interface ChangeProps {
  readonly path: DetailsPath;
  readonly verb: 'change' | 'add';
  readonly subject: string;
}

const Change = ({ path, verb, subject }: ChangeProps) => {
  const { t } = useTranslation();
  return (
    <Link to={{ pathname: paths.register.details, hash: path }}>
      {t(`registration.review.${verb}`)}
      <span className="vh">{subject}</span>
    </Link>
  );
};

const GivenAnswers = () => {
  const { details } = useJourney().view;
  if (details === null) return null;
  return (
    <AnswerSections
      details={details}
      renderChange={(path, verb, subject) => <Change path={path} verb={verb} subject={subject} />}
    />
  );
};

/** rules.md §3 step 4: everything that was given, and the proof that it is the investor who registers. */
export const ReviewPage = () => {
  const { t } = useTranslation();
  const confirmation = useConfirmForm();
  const { form, submission } = confirmation;
  const fault = useBasicPasswordFault(confirmation);
  const label = t('registration.review.basicPassword');
  return (
    <StepPage
      step="review"
      heading={t('registration.review.title')}
      lead={t('registration.review.lead')}
      isFaulty={fault !== undefined}
    >
      <SheetForm
        onSubmit={(event) => {
          event.preventDefault();
          submission.submit();
        }}
      >
        <FaultSummary
          faults={fault === undefined ? [] : [{ path: 'basicPassword', label, words: fault }]}
          timesFaulty={submission.timesFaulty}
          secretsCleared={false}
        />
        <GivenAnswers />
        <SheetSection>
          <ProofBox>
            <h2>{t('registration.review.prove')}</h2>
            <SecretField
              {...form.register('basicPassword')}
              id="basicPassword"
              inputMode="numeric"
              autoComplete="off"
              label={label}
              hint={t('registration.review.basicPasswordHint')}
              fault={fault}
            />
          </ProofBox>
        </SheetSection>
        <TroubleNotice {...submission} retry={submission.submit} />
        <Buttons>
          <SubmitButton isPending={submission.isPending}>{t('registration.review.confirm')}</SubmitButton>
          <ButtonLink to={paths.register.details}>{t('registration.back')}</ButtonLink>
        </Buttons>
      </SheetForm>
    </StepPage>
  );
};
