import { useTranslation } from 'react-i18next';
import { faultAt } from '#forms/field-faults.ts';
import type { ToldFault } from '#forms/fault-summary.tsx';
import { useBasicPasswordWords } from '#forms/use-basic-password-words.ts';
import { useFaultWords } from '#forms/use-fault-words.ts';
import { changePaths } from './use-change-form.ts';
import type { ChangeForm } from './use-change-form.ts';

type FieldPath = (typeof changePaths)[number];

export interface ChangeFaults {
  readonly told: readonly ToldFault[];
  at(path: FieldPath): string | undefined;
}

export const useChangeFaults = ({ form, submission: { refusal } }: ChangeForm): ChangeFaults => {
  const { t } = useTranslation();
  const faultWords = useFaultWords();
  const refusalWords = useBasicPasswordWords();
  const labels: Readonly<Record<FieldPath, string>> = {
    current: t('basicPassword.current'),
    next: t('basicPassword.next'),
    nextAgain: t('basicPassword.nextAgain'),
    captcha: t('captcha.name'),
  };
  const at = (path: FieldPath) => {
    const code = faultAt(form.formState.errors, path);
    if (code === undefined) return undefined;
    const ofRefusal = refusal?.code === code ? refusalWords(refusal) : undefined;
    return ofRefusal ?? faultWords(code);
  };
  const told = changePaths.flatMap((path) => {
    const words = at(path);
    return words === undefined ? [] : [{ path, label: labels[path], words }];
  });
  return { told, at };
};
