import { useTranslation } from 'react-i18next';
import type { ApiError } from '#api/api-error.ts';
import { faultAt } from '#forms/field-faults.ts';
import type { ToldFault } from '#forms/fault-summary.tsx';
import { useFaultWords } from '#forms/use-fault-words.ts';
import { useNumeral } from '#forms/use-numeral.ts';
import { clockTime, longDay } from '#i18n/hong-kong-time.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { changePaths } from './use-change-form.ts';
import type { ChangeForm } from './use-change-form.ts';

type FieldPath = (typeof changePaths)[number];

export interface ChangeFaults {
  readonly told: readonly ToldFault[];
  at(path: FieldPath): string | undefined;
}

/** What a refusal tells besides its code: tries left, or until when. */
const useRefusalWords = (): ((refusal: ApiError) => string | undefined) => {
  const { t } = useTranslation();
  const locale = useLocale();
  const numeral = useNumeral();
  const timeOf = (instant: string) => {
    const moment = new Date(instant);
    return `${longDay(moment, locale)} ${clockTime(moment)}`;
  };
  return (refusal) => {
    if (refusal.is('basic_password.wrong')) {
      const count = refusal.data.attemptsLeft;
      return t('basicPassword.wrong', { count, number: numeral(count) });
    }
    if (refusal.is('basic_password.locked'))
      return t('basicPassword.locked', { time: timeOf(refusal.data.until) });
    if (refusal.is('basic_password.too_recent'))
      return t('basicPassword.tooRecent', { time: timeOf(refusal.data.until) });
    return undefined;
  };
};

export const useChangeFaults = ({ form, submission: { refusal } }: ChangeForm): ChangeFaults => {
  const { t } = useTranslation();
  const faultWords = useFaultWords();
  const refusalWords = useRefusalWords();
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
