import { isIssueCode } from '@vestibule/contract/issues';
import { useTranslation } from 'react-i18next';
import type { ApiError } from '#api/api-error.ts';
import type { FaultCode } from './field-faults.ts';

/** What is wrong with a field, in words. */
export const useFaultWords = (): ((code: FaultCode) => string) => {
  const { t } = useTranslation();
  // `captcha.required` is both: at a field the field's words are the better ones.
  return (code) => (isIssueCode(code) ? t(`issues.${code}`) : t(`errors.${code}`));
};

/** What a refusal, or the line, says. */
export const useErrorWords = (): ((error: ApiError) => string) => {
  const { t } = useTranslation();
  return ({ code }) => t(`errors.${code}`);
};
