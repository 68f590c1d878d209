import {
  guessableBasicPassword,
  isBasicPassword,
  normaliseBasicPassword,
} from '@vestibule/domain/basic-password';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { faultAt } from '#forms/field-faults.ts';
import { SpokenProgress } from '#forms/spoken-progress.tsx';
import { FieldMessage } from '#ui/field.tsx';
import { RuleList } from '#ui/rule-list.tsx';
import type { RuleState } from '#ui/rule-list.tsx';
import type { ChangeForm } from './use-change-form.ts';

export const newPasswordRulesId = 'new-password-rules';

/** Why it is easily guessed, as far as the page can know: the account's own number and the common ones only the server knows. */
const reasonOf = (next: string) => guessableBasicPassword(next, { basicUserId: '' });

/** What the page can know before sending; the history is the server's (rules.md §4). */
const rules = {
  shape: (next: string) => isBasicPassword(next),
  different: (next: string, current: string) => isBasicPassword(next) && next !== current,
  guessable: (next: string) => isBasicPassword(next) && reasonOf(next) === undefined,
} as const;
const keys = ['shape', 'different', 'guessable'] as const;

/** Rules that tick while the new password is typed; the history is told, and checked on sending. */
export const NewPasswordRules = ({ form }: Pick<ChangeForm, 'form'>) => {
  const { t } = useTranslation();
  const [typed, typedCurrent] = useWatch({ control: form.control, name: ['next', 'current'] });
  const next = normaliseBasicPassword(typed);
  const current = normaliseBasicPassword(typedCurrent);
  const isRefused = faultAt(form.formState.errors, 'next') !== undefined && typed !== '';
  const stateOf = (isMet: boolean): RuleState => {
    if (isMet) return 'met';
    return isRefused ? 'broken' : 'todo';
  };
  const told = keys.map((key) => ({
    key,
    label: t(`basicPassword.rules.${key}`),
    state: stateOf(rules[key](next, current)),
  }));
  const met = told.filter(({ state }) => state === 'met').length;
  const reason = reasonOf(next);
  const whyGuessable = reason === undefined ? undefined : t(`issues.basic_password.${reason}`);
  const progress = typed === '' ? '' : t('basicPassword.rules.metCount', { met, total: told.length });
  return (
    <>
      <RuleList
        id={newPasswordRulesId}
        label={t('basicPassword.rules.label')}
        rules={[...told, { key: 'history', label: t('basicPassword.rules.history'), state: 'todo' }]}
        words={{ todo: t('fields.unmet'), met: t('fields.met'), broken: t('fields.broken') }}
      />
      {whyGuessable !== undefined && !isRefused && <FieldMessage tone="note">{whyGuessable}</FieldMessage>}
      <SpokenProgress text={[progress, whyGuessable].filter(Boolean).join(' ')} />
    </>
  );
};
