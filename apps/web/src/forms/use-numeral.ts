import { useTranslation } from 'react-i18next';

const written = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15] as const;

/** A count as it stands before a measure word: 七位, 兩項; `7` in English. Above fifteen, digits. */
export const useNumeral = (): ((count: number) => string) => {
  const { t } = useTranslation();
  return (count) => {
    const known = written.find((number) => number === count);
    return known === undefined ? String(count) : t(`fields.numerals.${known}`);
  };
};
