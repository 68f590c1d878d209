import { useTranslation } from 'react-i18next';
import type { ApiError } from '#api/api-error.ts';
import { faultAt } from '#forms/field-faults.ts';
import type { ToldFault } from '#forms/fault-summary.tsx';
import { useFaultWords } from '#forms/use-fault-words.ts';
import { useNumeral } from '#forms/use-numeral.ts';
import { proofPaths } from './use-proof-form.ts';
import type { ProofForm } from './use-proof-form.ts';
import { useWrittenTime } from './use-written-time.ts';

type FieldPath = (typeof proofPaths)[number];

export interface ProofFaults {
  readonly told: readonly ToldFault[];
  at(path: FieldPath): string | undefined;
}

/** What a refusal tells besides its code: tries left, or until when none is taken. */
const useRefusalWords = (): ((refusal: ApiError) => string | undefined) => {
  const { t } = useTranslation();
  const numeral = useNumeral();
  const written = useWrittenTime();
  return (refusal) => {
    if (refusal.is('basic_password.wrong')) {
      const count = refusal.data.attemptsLeft;
      return t('cancellation.details.wrong', { count, number: numeral(count) });
    }
    if (refusal.is('basic_password.locked'))
      return t('cancellation.details.locked', { time: written(refusal.data.until) });
    if (refusal.is('sign_in.resting'))
      return t('cancellation.details.resting', { time: written(refusal.data.until) });
    return undefined;
  };
};

export const useProofFaults = ({ form, submission: { refusal } }: ProofForm): ProofFaults => {
  const { t } = useTranslation();
  const faultWords = useFaultWords();
  const refusalWords = useRefusalWords();
  const labels: Readonly<Record<FieldPath, string>> = {
    internetUserId: t('cancellation.details.internetUserId'),
    internetPassword: t('cancellation.details.internetPassword'),
    basicPassword: t('cancellation.details.basicPassword'),
    captcha: t('captcha.name'),
  };
  const at = (path: FieldPath) => {
    const code = faultAt(form.formState.errors, path);
    if (code === undefined) return undefined;
    const ofRefusal = refusal?.code === code ? refusalWords(refusal) : undefined;
    return ofRefusal ?? faultWords(code);
  };
  const told = proofPaths.flatMap((path) => {
    const words = at(path);
    return words === undefined ? [] : [{ path, label: labels[path], words }];
  });
  return { told, at };
};
