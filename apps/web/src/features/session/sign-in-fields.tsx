import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { CaptchaField } from '#captcha/captcha-field.tsx';
import { FaultSummary } from '#forms/fault-summary.tsx';
import { SecretField } from '#forms/secret-field.tsx';
import { SubmitButton } from '#forms/submit-button.tsx';
import { TextField } from '#forms/text-field.tsx';
import { TroubleNotice } from '#forms/trouble-notice.tsx';
import { Consent } from '#ui/sign-in-layout.tsx';
import type { SignInFaults } from './use-sign-in-faults.ts';
import type { SignInForm } from './use-sign-in-form.ts';

interface SignInFieldsProps {
  readonly signIn: SignInForm;
  readonly faults: SignInFaults;
  readonly consent: ReactNode;
}

export const SignInFields = ({
  signIn: { form, submission, needsCaptcha },
  faults,
  consent,
}: SignInFieldsProps) => {
  const { t } = useTranslation();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submission.submit();
      }}
    >
      <FaultSummary faults={faults.told} timesFaulty={submission.timesFaulty} secretsCleared={false} />
      <TextField
        {...form.register('internetUserId')}
        id="internetUserId"
        code
        autoComplete="username"
        label={t('session.internetUserId')}
        hint={t('session.internetUserIdHint')}
        fault={faults.at('internetUserId')}
      />
      <SecretField
        {...form.register('internetPassword')}
        id="internetPassword"
        full
        autoComplete="current-password"
        label={t('session.internetPassword')}
        hint={t('session.internetPasswordHint')}
        fault={faults.at('internetPassword')}
      />
      {needsCaptcha && (
        <CaptchaField
          id="captcha"
          purpose="sign-in"
          timesSent={submission.timesJudged}
          fault={faults.at('captcha')}
          onChange={(answer) => {
            form.setValue('captcha', answer);
          }}
        />
      )}
      <TroubleNotice {...submission} retry={submission.submit} />
      <SubmitButton isPending={submission.isPending}>{t('session.submit')}</SubmitButton>
      <Consent>{consent}</Consent>
    </form>
  );
};
