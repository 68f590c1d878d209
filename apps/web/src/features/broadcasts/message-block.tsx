import { useQuery } from '@tanstack/react-query';
import type { BroadcastList } from '@vestibule/contract/broadcasts';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate } from 'react-router';
import { useLocale } from '#i18n/use-locale.ts';
import { Block, BlockLine } from '#ui/block.tsx';
import { Button } from '#ui/button.tsx';
import { broadcastsQuery } from './broadcasts.queries.ts';
import { EmptyList } from './empty-list.tsx';
import { FilterForm } from './filter-form.tsx';
import { ListFetching } from './list-fetching.tsx';
import { Pager } from './list-foot.tsx';
import { ListHead } from './list-head.tsx';
import { MarkAll } from './mark-all.tsx';
import { MessageRows } from './message-rows.tsx';
import { searchOf, useChoice } from './use-choice.ts';
import type { Choice, ChoiceInAddress } from './use-choice.ts';

interface ListProps extends ChoiceInAddress {
  readonly list: BroadcastList;
  readonly toHeading: () => void;
}

/** An address from when there were more; or the way back to the newest, which then begin a whole page. */
const leadsNowhere = ({ items, newer }: BroadcastList, { after, before }: Choice): boolean =>
  items.length === 0 ? (after ?? before) !== undefined : before !== undefined && newer === null;

const List = ({ list, toHeading, ...inAddress }: ListProps) => {
  const { choice } = inAddress;
  if (leadsNowhere(list, choice))
    return <Navigate to={{ search: searchOf({ ...choice, after: undefined, before: undefined }) }} replace />;
  if (list.items.length === 0) return <EmptyList {...inAddress} onClear={toHeading} />;
  return (
    <>
      <MessageRows items={list.items} search={searchOf(choice)} />
      <Pager list={list} choice={choice} onTurn={toHeading} />
    </>
  );
};

/** What is searched for, and the way to stop it. */
const SearchedFor = ({ choice, choose }: ChoiceInAddress) => {
  const { t } = useTranslation();
  return (
    <BlockLine>
      <output>{t('broadcasts.found', { text: choice.text })}</output>
      <Button look="quiet" small onClick={() => choose({ text: '' })}>
        {t('broadcasts.search.clear')}
      </Button>
    </BlockLine>
  );
};

/** 廣播訊息 of the notice board: every one, narrowed by what the address says, page by page (rules.md §6). */
export const MessageBlock = () => {
  const locale = useLocale();
  const id = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const inAddress = useChoice();
  const { choice } = inAddress;
  const { data: list, error, refetch } = useQuery(broadcastsQuery(locale, choice));
  const toHeading = () => heading.current?.focus();
  return (
    <Block labelledBy={id}>
      <ListHead id={id} heading={heading} list={list}>
        {list !== undefined && <MarkAll list={list} />}
      </ListHead>
      <FilterForm {...inAddress} />
      {choice.text !== '' && list !== undefined && list.items.length > 0 && <SearchedFor {...inAddress} />}
      {list === undefined ? (
        <ListFetching error={error} retry={() => void refetch()} />
      ) : (
        <List {...inAddress} list={list} toHeading={toHeading} />
      )}
    </Block>
  );
};
