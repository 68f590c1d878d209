import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { longDay } from '#i18n/hong-kong-time.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { RecordTable } from '#ui/record-table.tsx';
import { SheetSection } from '#ui/sheet.tsx';
import { termsVersionsQuery } from './terms-history.queries.ts';
import { useAcceptanceWords } from './use-acceptance-words.ts';

interface VersionHistoryProps {
  /** Where a version is read, below this address. */
  readonly base: string;
  /** The one on this page. */
  readonly shown: string;
  /** Names the reader's own acceptances too. */
  readonly signedIn: boolean;
}

const startOf = (day: string): Date => new Date(`${day}T00:00:00+08:00`);

const useRows = ({ base, shown, signedIn }: VersionHistoryProps) => {
  const { t } = useTranslation();
  const locale = useLocale();
  const answer = useQuery(termsVersionsQuery);
  const accepted = useAcceptanceWords(signedIn);
  const rows = (answer.data?.items ?? []).map(({ version, effectiveFrom, state }) => ({
    key: version,
    cells: [
      version === shown ? (
        t('terms.shown', { version })
      ) : (
        <Link to={`${base}/${version}`}>{t('terms.read', { version })}</Link>
      ),
      longDay(startOf(effectiveFrom), locale),
      t(`terms.states.${state}`),
      ...(signedIn ? [accepted(version)] : []),
    ],
  }));
  return { ...answer, rows };
};

/** Every version with its day and state, each to be read at its own address. */
export const VersionHistory = (props: VersionHistoryProps) => {
  const { t } = useTranslation();
  const { data, error, refetch, rows } = useRows(props);
  const names = ['version', 'since', 'state', ...(props.signedIn ? (['accepted'] as const) : [])] as const;
  return (
    <SheetSection>
      <h2>{t('terms.history')}</h2>
      {data === undefined ? (
        <FetchNotice
          loading={t('terms.loadingHistory')}
          failed={t('terms.historyFailed')}
          error={error}
          retry={() => void refetch()}
        />
      ) : (
        <RecordTable
          label={t('terms.history')}
          columns={names.map((key) => ({ key, name: t(`terms.columns.${key}`) }))}
          rows={rows}
        />
      )}
    </SheetSection>
  );
};
