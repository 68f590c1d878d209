import { useTranslation } from 'react-i18next';
import type { ApiError } from '#api/api-error.ts';
import { faultAt } from '#forms/field-faults.ts';
import { useFaultWords } from '#forms/use-fault-words.ts';
import { useNumeral } from '#forms/use-numeral.ts';
import { useLocale } from '#i18n/use-locale.ts';
import type { useConfirmForm } from './use-confirm-form.ts';
import { registrationTime } from './written-time.ts';

/** What a refused Basic Password tells besides: how many tries are left, or until when none is taken (rules.md §3). */
const useRefusalWords = (): ((refusal: ApiError | undefined) => string | undefined) => {
  const { t } = useTranslation();
  const locale = useLocale();
  const numeral = useNumeral();
  return (refusal) => {
    if (refusal?.is('basic_password.wrong')) {
      const count = refusal.data.attemptsLeft;
      return t('registration.review.wrong', { count, number: numeral(count) });
    }
    if (!refusal?.is('basic_password.locked')) return undefined;
    return t('registration.review.locked', { time: registrationTime(new Date(refusal.data.until), locale) });
  };
};

/** What is wrong with the Basic Password that was given, in words. */
export const useBasicPasswordFault = ({
  form,
  submission,
}: ReturnType<typeof useConfirmForm>): string | undefined => {
  const faultWords = useFaultWords();
  const refusalWords = useRefusalWords();
  const code = faultAt(form.formState.errors, 'basicPassword');
  if (code === undefined) return undefined;
  const ofRefusal = submission.refusal?.code === code ? refusalWords(submission.refusal) : undefined;
  return ofRefusal ?? faultWords(code);
};
