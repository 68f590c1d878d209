import { useQuery } from '@tanstack/react-query';
import type { BroadcastList } from '@vestibule/contract/broadcasts';
import { broadcastTopics } from '@vestibule/domain/broadcasts';
import type { BroadcastTopic } from '@vestibule/domain/broadcasts';
import { htmlLang } from '@vestibule/domain/locales';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '#app/paths.ts';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { isoDay } from '#i18n/hong-kong-time.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { Block, BlockBody, BlockFoot, BlockHead, BlockTools, Unread } from '#ui/block.tsx';
import { Button } from '#ui/button.tsx';
import { CountBadge } from '#ui/count-badge.tsx';
import { MessageTable } from '#ui/message-table.tsx';
import { Select } from '#ui/select.tsx';
import { broadcastsQuery } from './broadcasts.queries.ts';

const everyTopic = 'all';
const topics = [everyTopic, ...broadcastTopics] as const;
type Chosen = (typeof topics)[number];

const topicOf = (chosen: Chosen): BroadcastTopic | undefined => (chosen === everyTopic ? undefined : chosen);

const Rows = ({ list }: { readonly list: BroadcastList }) => {
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
      rows={list.items.map(({ reference, publishedAt, subject, read, locale: spoken }) => ({
        key: reference,
        date: isoDay(new Date(publishedAt)),
        reference,
        subject,
        lang: spoken === locale ? undefined : htmlLang[spoken],
        to: paths.portal.notice(reference),
        isNew: !read,
      }))}
    />
  );
};

interface PagerProps {
  readonly list: BroadcastList;
  readonly goTo: (page: number) => void;
}

const Pager = ({ list: { page, pageSize, total, items }, goTo }: PagerProps) => {
  const { t } = useTranslation();
  const from = (page - 1) * pageSize + 1;
  const hasOlder = page * pageSize < total;
  return (
    <BlockFoot>
      <output>{t('broadcasts.range', { from, to: from + items.length - 1, total })}</output>
      <span>
        {page > 1 && (
          <Button look="quiet" small onClick={() => goTo(page - 1)}>
            {t('broadcasts.newer')}
          </Button>
        )}
        {hasOlder && (
          <Button look="quiet" small onClick={() => goTo(page + 1)}>
            {t('broadcasts.older')}
          </Button>
        )}
      </span>
    </BlockFoot>
  );
};

const List = ({ list, chosen, goTo }: PagerProps & { readonly chosen: Chosen }) => {
  const { t } = useTranslation();
  if (list.items.length === 0)
    return <BlockBody>{t(chosen === everyTopic ? 'broadcasts.none' : 'broadcasts.noneOfTopic')}</BlockBody>;
  return (
    <>
      <Rows list={list} />
      <Pager list={list} goTo={goTo} />
    </>
  );
};

/** 廣播訊息: chooser, count of the new ones, list, page by page (rules.md §4). */
export const MessageBlock = ({ heading }: { readonly heading: string }) => {
  const { t } = useTranslation();
  const locale = useLocale();
  const id = useId();
  const [chosen, choose] = useState<Chosen>(everyTopic);
  const [page, goTo] = useState(1);
  const { data: list, error, refetch } = useQuery(broadcastsQuery({ locale, topic: topicOf(chosen), page }));
  return (
    <Block labelledBy={id}>
      <BlockHead>
        <h2 id={id}>{heading}</h2>
        {list !== undefined && (
          <Unread>
            {t('broadcasts.unread')} <CountBadge count={list.unread} />
          </Unread>
        )}
      </BlockHead>
      <BlockTools>
        <Select
          id={`${id}-topic`}
          label={t('broadcasts.choose')}
          value={chosen}
          options={topics.map((value) => ({ value, name: t(`broadcasts.topics.${value}`) }))}
          onChoose={(topic) => {
            choose(topic);
            goTo(1);
          }}
        />
      </BlockTools>
      {list === undefined ? (
        <BlockBody>
          <FetchNotice
            loading={t('broadcasts.loading')}
            failed={t('broadcasts.failed')}
            error={error}
            retry={() => void refetch()}
          />
        </BlockBody>
      ) : (
        <List list={list} chosen={chosen} goTo={goTo} />
      )}
    </Block>
  );
};
