import type { BroadcastList } from '@vestibule/contract/broadcasts';
import { htmlLang } from '@vestibule/domain/locales';
import { useTranslation } from 'react-i18next';
import { paths } from '#app/paths.ts';
import { isoDay } from '#i18n/hong-kong-time.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { MessageTable } from '#ui/message-table.tsx';

interface MessageRowsProps extends Pick<BroadcastList, 'items'> {
  /** The choice that they were found by: it goes along, so that the way back finds the same list. */
  readonly search: string;
}

/** Messages with date, reference and subject; one in another language than the page's says so to who listens. */
export const MessageRows = ({ items, search }: MessageRowsProps) => {
  const { t } = useTranslation();
  const locale = useLocale();
  return (
    <MessageTable
      label={t('broadcasts.heading')}
      columns={{
        date: t('broadcasts.columns.date'),
        reference: t('broadcasts.columns.reference'),
        subject: t('broadcasts.columns.subject'),
      }}
      newWord={t('broadcasts.newWord')}
      rows={items.map(({ reference, publishedAt, subject, read, locale: spoken }) => ({
        key: reference,
        date: isoDay(new Date(publishedAt)),
        reference,
        subject,
        lang: spoken === locale ? undefined : htmlLang[spoken],
        to: `${paths.portal.notice(reference)}${search}`,
        isNew: !read,
      }))}
    />
  );
};
