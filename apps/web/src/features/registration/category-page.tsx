import type { UseFormRegisterReturn } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { paths } from '#app/paths.ts';
import { FaultSummary } from '#forms/fault-summary.tsx';
import { faultAt } from '#forms/field-faults.ts';
import { SubmitButton } from '#forms/submit-button.tsx';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { ButtonLink, Buttons } from '#ui/button.tsx';
import { FieldError } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { RadioCards } from '#ui/radio-cards.tsx';
import { FieldGroup, SheetForm } from '#ui/sheet.tsx';
import { useJourney } from './registration-journey.ts';
import { StepPage } from './step-page.tsx';
import { useCategoryForm } from './use-category-form.ts';

const idPrefix = 'category';
/** The set is wrong as a whole: the fault leads to its first card. */
const firstCard = `${idPrefix}-individual-or-joint`;
const errorId = `${idPrefix}-error`;

interface ChoiceProps {
  readonly input: UseFormRegisterReturn<'category'>;
  readonly isFaulty: boolean;
}

const CategoryCards = ({ input, isFaulty }: ChoiceProps) => {
  const { t } = useTranslation();
  return (
    <RadioCards
      idPrefix={idPrefix}
      input={{ ...input, ...(isFaulty && { 'aria-describedby': errorId, 'aria-invalid': true }) }}
      cards={[
        {
          value: 'individual-or-joint',
          name: t('registration.category.individualOrJoint'),
          why: t('registration.category.individualOrJointWhy'),
          icon: 'people',
        },
        {
          value: 'corporate',
          name: t('registration.category.corporate'),
          why: t('registration.category.corporateWhy'),
          icon: 'company',
        },
      ]}
    />
  );
};

const Choice = ({ input, isFaulty }: ChoiceProps) => {
  const { t } = useTranslation();
  const { details } = useJourney().view;
  return (
    <FieldGroup legend={t('registration.category.legend')} lead={t('registration.category.lead')}>
      {isFaulty && <FieldError id={errorId}>{t('registration.category.required')}</FieldError>}
      {details !== null && <Notice>{t('registration.category.changeNote')}</Notice>}
      <CategoryCards input={input} isFaulty={isFaulty} />
    </FieldGroup>
  );
};

/** rules.md §3 step 2. */
export const CategoryPage = () => {
  const { t } = useTranslation();
  const { form, submission } = useCategoryForm();
  const isFaulty = faultAt(form.formState.errors, 'category') !== undefined;
  const fault = {
    path: firstCard,
    label: t('registration.category.name'),
    words: t('registration.category.required'),
  };
  return (
    <StepPage step="category" heading={t('registration.title')} isFaulty={isFaulty}>
      <SheetForm
        onSubmit={(event) => {
          event.preventDefault();
          submission.submit();
        }}
      >
        <FaultSummary faults={isFaulty ? [fault] : []} {...submission} />
        <Choice input={form.register('category')} isFaulty={isFaulty} />
        <TroubleNotice {...submission} retry={submission.submit} />
        <Buttons>
          <SubmitButton isPending={submission.isPending}>{t('registration.category.next')}</SubmitButton>
          <ButtonLink to={paths.register.terms}>{t('registration.back')}</ButtonLink>
        </Buttons>
      </SheetForm>
    </StepPage>
  );
};
