import { useTranslation } from 'react-i18next';
import { faultAt } from '#forms/field-faults.ts';
import type { FaultCode } from '#forms/field-faults.ts';
import type { ToldFault } from '#forms/fault-summary.tsx';
import { useFaultWords } from '#forms/use-fault-words.ts';
import { clockTime } from '#i18n/hong-kong-time.ts';
import type { SignInForm } from './use-sign-in-form.ts';

const fieldPaths = ['internetUserId', 'internetPassword', 'captcha'] as const;
type FieldPath = (typeof fieldPaths)[number];

export interface SignInFaults {
  readonly told: readonly ToldFault[];
  at(path: FieldPath): string | undefined;
}

/** What is wrong with a sign-in, in words; that an ID rests is told with its end, to who gave the right password (rules.md §4). */
export const useSignInFaults = ({ form, submission: { refusal } }: SignInForm): SignInFaults => {
  const { t } = useTranslation();
  const faultWords = useFaultWords();
  const labels: Readonly<Record<FieldPath, string>> = {
    internetUserId: t('session.internetUserId'),
    internetPassword: t('session.internetPassword'),
    captcha: t('captcha.name'),
  };
  const wordsOf = (code: FaultCode): string =>
    code === 'sign_in.resting' && refusal?.is('sign_in.resting')
      ? t('session.resting', { time: clockTime(new Date(refusal.data.until)) })
      : faultWords(code);
  const at = (path: FieldPath) => {
    const code = faultAt(form.formState.errors, path);
    return code === undefined ? undefined : wordsOf(code);
  };
  const told = fieldPaths.flatMap((path) => {
    const words = at(path);
    return words === undefined ? [] : [{ path, label: labels[path], words }];
  });
  return { told, at };
};
