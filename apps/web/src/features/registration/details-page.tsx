import { FormProvider } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { paths } from '#app/paths.ts';
import { CaptchaField } from '#captcha/captcha-field.tsx';
import { FaultSummary } from '#forms/fault-summary.tsx';
import type { ToldFault } from '#forms/fault-summary.tsx';
import { SubmitButton } from '#forms/submit-button.tsx';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import type { Submission } from '#forms/use-submission.ts';
import { ButtonLink, Buttons } from '#ui/button.tsx';
import { FieldGroup, SheetForm } from '#ui/sheet.tsx';
import { AccountFields } from './account-fields.tsx';
import { detailsPaths } from './details-paths.ts';
import { useDetailsFault, useDetailsLabels } from './details-words.ts';
import { IdentityField } from './identity-field.tsx';
import { NewUserFields } from './new-user-fields.tsx';
import { StepPage } from './step-page.tsx';
import { useDetails, useDetailsForm } from './use-details-form.ts';
import { useDetailsSubmission } from './use-details-submission.ts';
import { useFieldOfAddress } from './use-field-of-address.ts';

/** Every fault of the form, in the order of its fields. */
const useToldFaults = (): ToldFault[] => {
  const labels = useDetailsLabels();
  const fault = useDetailsFault();
  return detailsPaths.flatMap((path) => {
    const words = fault(path);
    return words === undefined ? [] : [{ path, label: labels[path], words }];
  });
};

const HumanCheck = ({ submission }: { readonly submission: Submission }) => {
  const form = useDetails();
  const fault = useDetailsFault();
  return (
    <CaptchaField
      id="captcha"
      purpose="registration"
      timesSent={submission.timesJudged}
      fault={fault('captcha')}
      onChange={(answer) => {
        // A fresh challenge comes without an answer: that alone must not turn "wrong" into "missing".
        const shouldValidate = form.formState.isSubmitted && answer.answer !== '';
        form.setValue('captcha', answer, { shouldValidate });
      }}
    />
  );
};

const DetailsForm = ({ submission }: { readonly submission: Submission }) => {
  const { t } = useTranslation();
  return (
    <>
      <FieldGroup legend={t('registration.details.accounts')}>
        <AccountFields />
        <IdentityField />
      </FieldGroup>
      <FieldGroup legend={t('registration.details.newUser')} lead={t('registration.details.newUserLead')}>
        <NewUserFields />
      </FieldGroup>
      <FieldGroup legend={t('captcha.legend')}>
        <HumanCheck submission={submission} />
      </FieldGroup>
      <TroubleNotice {...submission} retry={submission.submit} />
      <Buttons>
        <SubmitButton isPending={submission.isPending}>{t('registration.details.submit')}</SubmitButton>
        <ButtonLink to={paths.register.category}>{t('registration.back')}</ButtonLink>
      </Buttons>
    </>
  );
};

const DetailsSheet = () => {
  const { t } = useTranslation();
  const submission = useDetailsSubmission(useDetails());
  const faults = useToldFaults();
  const isFaulty = submission.timesFaulty > 0 && faults.length > 0;
  return (
    <StepPage
      step="details"
      heading={t('registration.title')}
      lead={t('registration.details.lead')}
      isFaulty={isFaulty}
    >
      <SheetForm
        onSubmit={(event) => {
          event.preventDefault();
          submission.submit();
        }}
      >
        <FaultSummary faults={faults} {...submission} />
        <DetailsForm submission={submission} />
      </SheetForm>
    </StepPage>
  );
};

/** rules.md §3 step 3. */
export const DetailsPage = () => {
  const form = useDetailsForm();
  useFieldOfAddress();
  return (
    <FormProvider {...form}>
      <DetailsSheet />
    </FormProvider>
  );
};
