import {
  internetPasswordMaxLength,
  internetPasswordMinLength,
  internetPasswordRuleMet,
  internetPasswordRules,
} from '@vestibule/domain/internet-password';
import type { InternetPasswordRule } from '@vestibule/domain/internet-password';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useNumeral } from '#forms/use-numeral.ts';
import { FieldMessage } from '#ui/field.tsx';
import { Gauge } from '#ui/gauge.tsx';
import { RuleList } from '#ui/rule-list.tsx';
import type { RuleState } from '#ui/rule-list.tsx';
import { faultAt } from '#forms/field-faults.ts';
import { SpokenProgress } from '#forms/spoken-progress.tsx';
import { useDetails } from './use-details-form.ts';
import type { DetailsForm } from './use-details-form.ts';

export const passwordRulesId = 'password-rules';

/** Red only where a submit found the password wrong. */
const stateOf = (form: DetailsForm, rule: InternetPasswordRule, password: string): RuleState => {
  if (internetPasswordRuleMet(rule, password)) return 'met';
  const isRefused = faultAt(form.formState.errors, 'internetPassword') !== undefined;
  return isRefused && password !== '' ? 'broken' : 'todo';
};

/** How many characters there are and how many are missing, or too many; nothing where there are none, or enough. */
const LengthNote = ({ count }: { readonly count: number }) => {
  const { t } = useTranslation();
  const numeral = useNumeral();
  const missing = internetPasswordMinLength - count;
  const extra = count - internetPasswordMaxLength;
  if (count === 0 || (missing <= 0 && extra <= 0)) return null;
  return (
    <FieldMessage tone="note">
      {extra > 0
        ? t('registration.details.tooManyTyped', { count, number: numeral(count), extra: numeral(extra) })
        : t('registration.details.typed', { count, number: numeral(count), missing: numeral(missing) })}
    </FieldMessage>
  );
};

/** Length and rules of the new password while it is typed, by the functions that the server asks too. */
export const PasswordChecklist = () => {
  const { t } = useTranslation();
  const form = useDetails();
  const password = useWatch({ control: form.control, name: 'internetPassword' });
  const rules = internetPasswordRules.map((rule) => ({
    key: rule,
    label: t(`registration.details.rules.${rule}`),
    state: stateOf(form, rule, password),
  }));
  const met = rules.filter(({ state }) => state === 'met').length;
  return (
    <>
      <Gauge filled={password.length} cells={internetPasswordMaxLength} goal={internetPasswordMinLength} />
      <LengthNote count={password.length} />
      <RuleList
        id={passwordRulesId}
        label={t('registration.details.rules.label')}
        rules={rules}
        words={{ todo: t('fields.unmet'), met: t('fields.met'), broken: t('fields.broken') }}
      />
      <SpokenProgress
        text={password === '' ? '' : t('registration.details.rules.metCount', { met, total: rules.length })}
      />
    </>
  );
};
