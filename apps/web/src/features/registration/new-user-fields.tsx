import { useTranslation } from 'react-i18next';
import { passwordRulesId } from '#forms/internet-password-checklist.tsx';
import { SecretField } from '#forms/secret-field.tsx';
import { TextField } from '#forms/text-field.tsx';
import { useDetailsFault, useDetailsLabels } from './details-words.ts';
import { foldOnLeaving } from './fold-on-leaving.ts';
import { PasswordChecklist } from './password-checklist.tsx';
import { useDetails } from './use-details-form.ts';

const InternetUserIdField = () => {
  const { t } = useTranslation();
  const form = useDetails();
  const labels = useDetailsLabels();
  const fault = useDetailsFault();
  return (
    <TextField
      {...foldOnLeaving(form, 'internetUserId')}
      id="internetUserId"
      code
      width={8}
      autoComplete="username"
      label={labels.internetUserId}
      hint={t('registration.details.internetUserIdHint')}
      fault={fault('internetUserId')}
    />
  );
};

/** The Internet User ID and its password twice; the password's rules tick while it is typed. */
export const NewUserFields = () => {
  const { t } = useTranslation();
  const form = useDetails();
  const labels = useDetailsLabels();
  const fault = useDetailsFault();
  return (
    <>
      <InternetUserIdField />
      <SecretField
        {...form.register('internetPassword', { deps: ['internetPasswordAgain'] })}
        id="internetPassword"
        autoComplete="new-password"
        label={labels.internetPassword}
        hint={t('registration.details.passwordHint')}
        fault={fault('internetPassword')}
        describedBy={passwordRulesId}
      >
        <PasswordChecklist />
      </SecretField>
      <SecretField
        {...form.register('internetPasswordAgain')}
        id="internetPasswordAgain"
        autoComplete="new-password"
        label={labels.internetPasswordAgain}
        hint={t('registration.details.passwordAgainHint')}
        fault={fault('internetPasswordAgain')}
      />
    </>
  );
};
