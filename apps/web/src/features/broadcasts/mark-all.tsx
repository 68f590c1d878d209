import type { BroadcastList } from '@vestibule/contract/broadcasts';
import { useTranslation } from 'react-i18next';
import { ApiError } from '#api/api-error.ts';
import { useErrorWords } from '#forms/use-fault-words.ts';
import { Button } from '#ui/button.tsx';
import { useMarkAllRead } from './broadcasts.queries.ts';

/** Marks as read what this list was taken from; the button stays in its place, so that the focus does. */
export const MarkAll = ({ list: { unread, asOf } }: { readonly list: BroadcastList }) => {
  const { t } = useTranslation();
  const words = useErrorWords();
  const { mutate, isPending, isSuccess, error } = useMarkAllRead();
  if (unread === 0 && !isSuccess) return null;
  return (
    <>
      {unread > 0 && (
        <Button look="quiet" small busy={isPending} onClick={() => mutate(asOf)}>
          {t('broadcasts.markAll')}
        </Button>
      )}
      <output>{isSuccess && unread === 0 && t('broadcasts.marked')}</output>
      {error instanceof ApiError && <span role="alert">{words(error)}</span>}
    </>
  );
};
