import { useTranslation } from 'react-i18next';
import type { ApiError } from '#api/api-error.ts';
import type { FaultCode } from './field-faults.ts';

export const useFaultWords = (): ((code: FaultCode) => string) => {
  const { t } = useTranslation();
  return (code) => t(`errors.${code}`);
};
export const useErrorWords = (): ((error: ApiError) => string) => {
  const { t } = useTranslation();
  return (error) => t(`errors.${error.code}`);
};
