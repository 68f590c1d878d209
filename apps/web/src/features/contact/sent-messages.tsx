import { useQuery } from '@tanstack/react-query';
import type { RouteAnswer } from '@vestibule/contract/route';
import type { listEnquiries } from '@vestibule/contract/contact';
import { useTranslation } from 'react-i18next';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { clockTime, longDay } from '#i18n/hong-kong-time.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { Block, BlockBody, BlockHead } from '#ui/block.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { RecordTable } from '#ui/record-table.tsx';
import { enquiriesQuery } from './contact.queries.ts';

type Sent = RouteAnswer<typeof listEnquiries>['items'][number];

const columns = ['reference', 'sentAt', 'topic', 'state'] as const;

const useRow = () => {
  const { t } = useTranslation();
  const locale = useLocale();
  return ({ reference, sentAt, topic, text, state }: Sent) => {
    const at = new Date(sentAt);
    return {
      key: reference,
      cells: [
        <span key="reference" className="code">
          {reference}
        </span>,
        `${longDay(at, locale)} ${clockTime(at)}`,
        <Disclosure key="text" summary={t(`contact.topics.${topic}`)}>
          <p>{text}</p>
        </Disclosure>,
        t(`contact.states.${state}`),
      ],
    };
  };
};

const Rows = ({ items }: { readonly items: readonly Sent[] }) => {
  const { t } = useTranslation();
  const row = useRow();
  if (items.length === 0) return <p>{t('contact.list.none')}</p>;
  return (
    <RecordTable
      label={t('contact.list.title')}
      columns={columns.map((key) => ({ key, name: t(`contact.list.columns.${key}`) }))}
      rows={items.map(row)}
    />
  );
};

/** What the reader has sent, and whether somebody has dealt with it. */
export const SentMessages = () => {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(enquiriesQuery);
  return (
    <Block labelledBy="sent-messages">
      <BlockHead>
        <h2 id="sent-messages">{t('contact.list.title')}</h2>
      </BlockHead>
      <BlockBody>
        {data === undefined ? (
          <FetchNotice
            loading={t('contact.list.loading')}
            failed={t('contact.list.failed')}
            error={error}
            retry={() => void refetch()}
          />
        ) : (
          <Rows items={data.items} />
        )}
      </BlockBody>
    </Block>
  );
};
