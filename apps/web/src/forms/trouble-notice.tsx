import { useTranslation } from 'react-i18next';
import type { ApiError } from '#api/api-error.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { useErrorWords } from './use-fault-words.ts';
import { useSlow } from './use-slow.ts';

interface TroubleNoticeProps {
  readonly trouble: ApiError | undefined;
  readonly isPending: boolean;
  /** Sends the same again; what was typed is still there. */
  retry(): void;
}

/** What became of a sending that is about no field: it takes long, or it failed and may be tried again. */
export const TroubleNotice = ({ trouble, isPending, retry }: TroubleNoticeProps) => {
  const { t } = useTranslation();
  const words = useErrorWords();
  const isSlow = useSlow(isPending);
  if (isSlow) {
    return (
      <Notice>
        <output>{t('fields.stillWorking')}</output>
      </Notice>
    );
  }
  if (trouble === undefined || isPending) return null;
  return (
    <Notice tone="warn" role="alert">
      <p>{words(trouble)}</p>
      <Button small onClick={retry}>
        {t('fields.tryAgain')}
      </Button>
    </Notice>
  );
};
