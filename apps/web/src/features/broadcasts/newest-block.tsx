import { useQuery } from '@tanstack/react-query';
import type { BroadcastList } from '@vestibule/contract/broadcasts';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { paths } from '#app/paths.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { Block, BlockBody, BlockFoot, BlockTools } from '#ui/block.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { broadcastsQuery } from './broadcasts.queries.ts';
import { ListFetching } from './list-fetching.tsx';
import { ListHead } from './list-head.tsx';
import { MessageRows } from './message-rows.tsx';
import { TopicChooser } from './topic-chooser.tsx';
import { everything, searchOf, useChoice } from './use-choice.ts';
import type { Choice } from './use-choice.ts';

interface NewestProps {
  readonly list: BroadcastList;
  readonly choice: Choice;
  readonly count: number;
}

const Newest = ({ list, choice, count }: NewestProps) => {
  const { t } = useTranslation();
  if (list.items.length === 0)
    return <BlockBody>{t(choice.chosen === 'all' ? 'broadcasts.none' : 'broadcasts.noneOfTopic')}</BlockBody>;
  const items = list.items.slice(0, count);
  const search = searchOf(choice);
  return (
    <>
      <MessageRows items={items} search={search} />
      <BlockFoot>
        <output>{t('broadcasts.range', { from: 1, to: items.length, total: list.total })}</output>
        <ButtonLink look="quiet" small to={{ pathname: paths.portal.notices, search }}>
          {t('broadcasts.all')}
          <Icon name="arrow-right" size="tiny" />
        </ButtonLink>
      </BlockFoot>
    </>
  );
};

/** 廣播訊息 on the portal's home: count of the new ones, chooser, the newest few and the way to all (rules.md §4). */
export const NewestBlock = ({ count }: { readonly count: number }) => {
  const locale = useLocale();
  const id = useId();
  const { choice: inAddress, choose } = useChoice();
  const choice = { ...everything, chosen: inAddress.chosen };
  const { data: list, error, refetch } = useQuery(broadcastsQuery(locale, choice));
  return (
    <Block labelledBy={id}>
      <ListHead id={id} list={list} />
      <BlockTools>
        <TopicChooser choice={choice} choose={choose} />
      </BlockTools>
      {list === undefined ? (
        <ListFetching error={error} retry={() => void refetch()} />
      ) : (
        <Newest list={list} choice={choice} count={count} />
      )}
    </Block>
  );
};
