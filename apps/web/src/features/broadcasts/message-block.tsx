import { useQuery } from '@tanstack/react-query';
import type { BroadcastList } from '@vestibule/contract/broadcasts';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { useLocale } from '#i18n/use-locale.ts';
import { Block, BlockBody, BlockHead, BlockTools, Unread } from '#ui/block.tsx';
import { CountBadge } from '#ui/count-badge.tsx';
import { Select } from '#ui/select.tsx';
import { broadcastsQuery } from './broadcasts.queries.ts';
import { FootOfNewest, Pager } from './list-foot.tsx';
import { MessageRows } from './message-rows.tsx';
import { choosable, useChoice } from './use-choice.ts';
import type { TopicAndPage } from './use-choice.ts';

interface MessageBlockProps {
  /** Shows so many of the newest and leads on to all, instead of page by page. */
  readonly newest?: number;
}

interface ListProps extends MessageBlockProps {
  readonly list: BroadcastList;
  readonly choice: TopicAndPage;
}

const List = ({ list, choice, newest }: ListProps) => {
  const { t } = useTranslation();
  const { chosen, topic, goTo } = choice;
  // An address from when there were more.
  if (list.items.length === 0 && list.page > 1) return <Navigate to={{ search: '' }} replace />;
  if (list.items.length === 0)
    return <BlockBody>{t(topic === undefined ? 'broadcasts.none' : 'broadcasts.noneOfTopic')}</BlockBody>;
  const items = list.items.slice(0, newest);
  return (
    <>
      <MessageRows items={items} />
      {newest === undefined ? (
        <Pager list={list} goTo={goTo} />
      ) : (
        <FootOfNewest list={list} shown={items.length} chosen={chosen} />
      )}
    </>
  );
};

const Chooser = ({ choice: { chosen, choose } }: Pick<ListProps, 'choice'>) => {
  const { t } = useTranslation();
  return (
    <BlockTools>
      <Select
        id={useId()}
        label={t('broadcasts.choose')}
        value={chosen}
        options={choosable.map((value) => ({ value, name: t(`broadcasts.topics.${value}`) }))}
        onChoose={choose}
      />
    </BlockTools>
  );
};

/** 廣播訊息: count of the new ones, chooser, list (rules.md §4, §6). */
export const MessageBlock = ({ newest }: MessageBlockProps) => {
  const { t } = useTranslation();
  const locale = useLocale();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const choice = useChoice();
  const page = newest === undefined ? choice.page : 1;
  const { data: list, error, refetch } = useQuery(broadcastsQuery({ locale, topic: choice.topic, page }));
  // The pressed button may be gone with its page: the other page is read from its beginning.
  const goTo = (wanted: number) => {
    choice.goTo(wanted);
    heading.current?.focus();
  };
  return (
    <Block labelledBy={id}>
      <BlockHead>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {t('broadcasts.heading')}
        </h2>
        {list !== undefined && (
          <Unread>
            {t('broadcasts.unread')} <CountBadge count={list.unread} />
          </Unread>
        )}
      </BlockHead>
      <Chooser choice={choice} />
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
        <List list={list} choice={{ ...choice, goTo }} {...(newest !== undefined && { newest })} />
      )}
    </Block>
  );
};
