import { useTranslation } from 'react-i18next';
import { ApiError } from '#api/api-error.ts';
import { Button } from '#ui/button.tsx';
import { LoadingLine } from '#ui/loading-line.tsx';
import { Notice } from '#ui/notice.tsx';
import { useErrorWords } from './use-fault-words.ts';

interface FetchNoticeProps {
  readonly loading: string;
  /** What to say where the error says nothing itself. */
  readonly failed: string;
  readonly error: Error | null;
  retry(): void;
}

/** Where something fetched will stand: that it is on its way, or that it did not come. */
export const FetchNotice = ({ loading, failed, error, retry }: FetchNoticeProps) => {
  const { t } = useTranslation();
  const words = useErrorWords();
  if (error === null) return <LoadingLine>{loading}</LoadingLine>;
  return (
    <Notice tone="warn" role="alert">
      <p>{failed}</p>
      {error instanceof ApiError && <p>{words(error)}</p>}
      <Button small onClick={retry}>
        {t('fields.tryAgain')}
      </Button>
    </Notice>
  );
};
