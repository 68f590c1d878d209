import { useTranslation } from 'react-i18next';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { BlockBody } from '#ui/block.tsx';

interface ListFetchingProps {
  readonly error: Error | null;
  retry(): void;
}

/** In a message's or a list's place: it is on its way, or did not come. */
export const ListFetching = (fetching: ListFetchingProps) => {
  const { t } = useTranslation();
  return (
    <BlockBody>
      <FetchNotice loading={t('broadcasts.loading')} failed={t('broadcasts.failed')} {...fetching} />
    </BlockBody>
  );
};
