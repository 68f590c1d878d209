import { useTranslation } from 'react-i18next';
import { CaptchaField } from '#captcha/captcha-field.tsx';
import { SecretField } from '#forms/secret-field.tsx';
import { Notice } from '#ui/notice.tsx';
import { FieldGroup } from '#ui/sheet.tsx';
import { NewPasswordRules, newPasswordRulesId } from './new-password-rules.tsx';
import type { ChangeFaults } from './use-change-faults.ts';
import type { ChangeForm } from './use-change-form.ts';

interface ChangeFieldsProps extends ChangeForm {
  readonly faults: ChangeFaults;
  /** What the present one is, in words. */
  readonly currentHint?: string;
}

/** Present password, new one twice, note, human check (source guide, first sign-in). */
export const ChangeFields = ({ form, submission, faults, currentHint }: ChangeFieldsProps) => {
  const { t } = useTranslation();
  const secret = { inputMode: 'numeric' } as const;
  return (
    <>
      <SecretField
        {...form.register('current')}
        {...secret}
        id="current"
        autoComplete="off"
        label={t('basicPassword.current')}
        hint={currentHint ?? t('basicPassword.currentHint')}
        fault={faults.at('current')}
      />
      <SecretField
        {...form.register('next')}
        {...secret}
        id="next"
        autoComplete="new-password"
        label={t('basicPassword.next')}
        hint={t('basicPassword.nextHint')}
        fault={faults.at('next')}
        describedBy={newPasswordRulesId}
      >
        <NewPasswordRules form={form} />
      </SecretField>
      <SecretField
        {...form.register('nextAgain')}
        {...secret}
        id="nextAgain"
        autoComplete="new-password"
        label={t('basicPassword.nextAgain')}
        fault={faults.at('nextAgain')}
      />
      <Notice>
        <b>{t('basicPassword.noteTitle')}</b>
        <br />
        {t('basicPassword.note')}
      </Notice>
      <FieldGroup legend={t('captcha.legend')}>
        <CaptchaField
          id="captcha"
          purpose="basic-password"
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
