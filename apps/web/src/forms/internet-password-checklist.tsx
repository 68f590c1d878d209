import {
  internetPasswordMaxLength,
  internetPasswordMinLength,
  internetPasswordRuleMet,
  internetPasswordRules,
} from '@vestibule/domain/internet-password';
import type { InternetPasswordRule } from '@vestibule/domain/internet-password';
import { useTranslation } from 'react-i18next';
import { FieldMessage } from '#ui/field.tsx';
import { Gauge } from '#ui/gauge.tsx';
import { RuleList } from '#ui/rule-list.tsx';
import type { RuleState } from '#ui/rule-list.tsx';
import { SpokenProgress } from './spoken-progress.tsx';
import { useNumeral } from './use-numeral.ts';

export const passwordRulesId = 'password-rules';

interface ChecklistProps {
  readonly password: string;
  /** A submit found it wrong: only then is anything red. */
  readonly isRefused: boolean;
}

const stateOf = ({ password, isRefused }: ChecklistProps, rule: InternetPasswordRule): RuleState => {
  if (internetPasswordRuleMet(rule, password)) return 'met';
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

/** Length and rules of a new Internet Password while it is typed, by the functions that the server asks too. Its field is described by `passwordRulesId`. */
export const InternetPasswordChecklist = (props: ChecklistProps) => {
  const { t } = useTranslation();
  const { password } = props;
  const rules = internetPasswordRules.map((rule) => ({
    key: rule,
    label: t(`registration.details.rules.${rule}`),
    state: stateOf(props, rule),
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
