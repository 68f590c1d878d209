import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { useNumeral } from './use-numeral.ts';

/** A fault as it is told: what its field is called, and what is wrong with it. */
export interface ToldFault {
  /** The id of the control. */
  readonly path: string;
  readonly label: string;
  readonly words: string;
}

interface FaultSummaryProps {
  /** In the order of the fields. */
  readonly faults: readonly ToldFault[];
  /** Grows with each refused submit: the summary takes the focus then, and does not appear by itself before. */
  readonly timesFaulty: number;
  readonly secretsCleared: boolean;
}

/**
 * Whether the summary of a submit stands. Once all was mended it stays away until the next one: what is found while one types anew is said
 * at the field, and a summary that came back would take the focus out of it.
 */
const useStanding = (count: number, timesFaulty: number): boolean => {
  const [shownFor, setShownFor] = useState<number>();
  const [mendedFor, setMendedFor] = useState<number>();
  if (count > 0 && shownFor !== timesFaulty) setShownFor(timesFaulty);
  if (count === 0 && shownFor === timesFaulty && mendedFor !== timesFaulty) setMendedFor(timesFaulty);
  return count > 0 && timesFaulty > 0 && mendedFor !== timesFaulty;
};

/** All that is wrong with a form, on top of it; each line leads to its field. */
export const FaultSummary = ({ faults, timesFaulty, secretsCleared }: FaultSummaryProps) => {
  const { t } = useTranslation();
  const numeral = useNumeral();
  const count = faults.length;
  if (!useStanding(count, timesFaulty)) return null;
  return (
    <ErrorSummary
      title={t('fields.summaryTitle', { count, number: numeral(count) })}
      entries={faults.map(({ path, label, words }) => ({
        fieldId: path,
        text: t('fields.summaryEntry', { label, message: words }),
      }))}
      note={secretsCleared ? t('fields.secretsCleared') : undefined}
      attempt={timesFaulty}
    />
  );
};
