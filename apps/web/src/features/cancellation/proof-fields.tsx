import { useTranslation } from 'react-i18next';
import { CaptchaField } from '#captcha/captcha-field.tsx';
import { SecretField } from '#forms/secret-field.tsx';
import { TextField } from '#forms/text-field.tsx';
import { FieldGroup } from '#ui/sheet.tsx';
import type { ProofFaults } from './use-proof-faults.ts';
import type { ProofForm } from './use-proof-form.ts';

interface ProofFieldsProps extends ProofForm {
  readonly faults: ProofFaults;
}

/** Whose ID, both passwords, and the human check (rules.md §7). */
export const ProofFields = ({ form, submission, faults }: ProofFieldsProps) => {
  const { t } = useTranslation();
  return (
    <>
      <FieldGroup legend={t('cancellation.details.user')}>
        <TextField
          {...form.register('internetUserId')}
          id="internetUserId"
          code
          width={8}
          autoComplete="username"
          label={t('cancellation.details.internetUserId')}
          hint={t('cancellation.details.internetUserIdHint')}
          fault={faults.at('internetUserId')}
        />
        <SecretField
          {...form.register('internetPassword')}
          id="internetPassword"
          autoComplete="current-password"
          label={t('cancellation.details.internetPassword')}
          hint={t('cancellation.details.internetPasswordHint')}
          fault={faults.at('internetPassword')}
        />
      </FieldGroup>
      <FieldGroup legend={t('cancellation.details.account')}>
        <SecretField
          {...form.register('basicPassword')}
          id="basicPassword"
          inputMode="numeric"
          autoComplete="off"
          label={t('cancellation.details.basicPassword')}
          hint={t('cancellation.details.basicPasswordHint')}
          fault={faults.at('basicPassword')}
        />
      </FieldGroup>
      <FieldGroup legend={t('captcha.legend')}>
        <CaptchaField
          id="captcha"
          purpose="cancellation"
          timesSent={submission.timesJudged}
          fault={faults.at('captcha')}
          onChange={(answer) => {
            // A fresh challenge comes without an answer: that alone must not take away what is said of the last one.
            const shouldValidate = form.formState.errors.captcha !== undefined && answer.answer !== '';
            form.setValue('captcha', answer, { shouldValidate });
          }}
        />
      </FieldGroup>
    </>
  );
};
