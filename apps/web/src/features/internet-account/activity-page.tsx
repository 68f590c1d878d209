import { brand } from '@vestibule/brand';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import type { ActivityPage as Page } from '@vestibule/contract/internet-account';
import { useEffect, useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { Block, BlockBody, BlockFoot, BlockHead, BlockTools } from '#ui/block.tsx';
import { Button } from '#ui/button.tsx';
import { Records } from '#ui/records.tsx';
import type { RecordRow } from '#ui/records.tsx';
import { Select } from '#ui/select.tsx';
import { activityQuery } from './internet-account.queries.ts';
import { SubPage } from './sub-page.tsx';
import { useBrowserName } from './use-browser-name.ts';
import { useMoment } from './use-moment.ts';

type Entry = Page['items'][number];

const useRowOf = (): ((entry: Entry) => RecordRow) => {
  const { t } = useTranslation();
  const nameOf = useBrowserName();
  const moment = useMoment();
  return ({ id, at, kind, outcome, userAgent, maskedAddress }) => {
    const isRefused = outcome === 'refused';
    const where = [
      ...(userAgent === null ? [] : [nameOf(userAgent)]),
      ...(maskedAddress === null ? [] : [t('internetAccount.activity.address', { address: maskedAddress })]),
    ];
    return {
      key: id,
      icon: isRefused ? 'cross' : 'ok',
      title: t(`internetAccount.activity.kinds.${kind}`),
      tone: isRefused ? 'refused' : 'plain',
      ...(isRefused && { mark: t('internetAccount.activity.isRefused') }),
      lines: [
        { key: 'at', text: <time dateTime={at}>{moment(at)}</time> },
        ...(where.length === 0 ? [] : [{ key: 'where', text: where.join(' · ') }]),
      ],
    };
  };
};

/** Which entries are shown stands in the address, so that going back brings the same list. */
const useFilter = () => {
  const [search, setSearch] = useSearchParams();
  const only = search.get('only') === 'refused' ? 'refused' : undefined;
  return {
    only,
    choose: (value: 'all' | 'refused') => setSearch(value === 'all' ? {} : { only: value }),
  } as const;
};

interface ListProps {
  readonly labelledBy: string;
  readonly only: 'refused' | undefined;
}

const List = ({ labelledBy, only }: ListProps) => {
  const { t } = useTranslation();
  const rowOf = useRowOf();
  const { data, error, refetch, fetchNextPage, hasNextPage, isFetchingNextPage } = useInfiniteQuery({
    ...activityQuery(only),
    placeholderData: keepPreviousData,
  });
  const pages = data?.pages ?? [];
  const firstOfLast = pages.length > 1 ? pages.at(-1)?.items[0]?.id : undefined;
  // Who asked for more goes on reading where they stood.
  const wanted = useRef(false);
  useEffect(() => {
    if (!wanted.current || firstOfLast === undefined) return;
    wanted.current = false;
    document.querySelector<HTMLElement>(`#record-${firstOfLast}`)?.focus();
  }, [firstOfLast]);
  if (data === undefined) {
    return (
      <BlockBody>
        <FetchNotice
          loading={t('internetAccount.activity.loading')}
          failed={t('internetAccount.activity.failed')}
          error={error}
          retry={() => void refetch()}
        />
      </BlockBody>
    );
  }
  const rows = pages.flatMap(({ items }) => items).map(rowOf);
  if (rows.length === 0)
    return (
      <BlockBody>{t(`internetAccount.activity.${only === undefined ? 'none' : 'noneRefused'}`)}</BlockBody>
    );
  return (
    <>
      <Records labelledBy={labelledBy} rows={rows} focusable={firstOfLast} />
      {hasNextPage && (
        <BlockFoot>
          <Button
            small
            busy={isFetchingNextPage}
            busyLabel={t('fields.busy')}
            onClick={() => {
              wanted.current = true;
              void fetchNextPage();
            }}
          >
            {t('internetAccount.activity.older')}
          </Button>
        </BlockFoot>
      )}
      {error !== null && (
        <BlockBody>
          <FetchNotice
            loading={t('internetAccount.activity.loading')}
            failed={t('internetAccount.activity.failed')}
            error={error}
            retry={() => void fetchNextPage()}
          />
        </BlockBody>
      )}
    </>
  );
};

/** 登入及操作紀錄: what was done with this Internet User ID, or tried. */
export const ActivityPage = () => {
  const { t } = useTranslation();
  const id = useId();
  const { only, choose } = useFilter();
  const { hotline } = brand;
  return (
    <SubPage
      title={t('internetAccount.activity.page')}
      lead={t('internetAccount.activity.lead', { hotline })}
    >
      <Block labelledBy={id}>
        <BlockHead>
          <h2 id={id}>{t('internetAccount.activity.heading')}</h2>
        </BlockHead>
        <BlockTools>
          <Select
            id={useId()}
            label={t('internetAccount.activity.filter')}
            value={only ?? 'all'}
            options={(['all', 'refused'] as const).map((value) => ({
              value,
              name: t(`internetAccount.activity.${value}`),
            }))}
            onChoose={choose}
          />
        </BlockTools>
        <List labelledBy={id} only={only} />
      </Block>
    </SubPage>
  );
};
