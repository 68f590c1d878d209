import type { BroadcastList } from '@vestibule/contract/broadcasts';
import { useTranslation } from 'react-i18next';
import { createSearchParams } from 'react-router';
import { paths } from '#app/paths.ts';
import { BlockFoot } from '#ui/block.tsx';
import { Button, ButtonLink } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { searchOf } from './use-choice.ts';
import type { Choosable } from './use-choice.ts';

interface FootOfNewestProps {
  readonly list: BroadcastList;
  /** How many are shown. */
  readonly shown: number;
  readonly chosen: Choosable;
}

/** Below the newest few: how many there are, and the way to all of them. */
export const FootOfNewest = ({ list: { total }, shown, chosen }: FootOfNewestProps) => {
  const { t } = useTranslation();
  return (
    <BlockFoot>
      <output>{t('broadcasts.range', { from: 1, to: shown, total })}</output>
      <ButtonLink
        look="quiet"
        small
        to={{ pathname: paths.portal.notices, search: createSearchParams(searchOf(chosen)).toString() }}
      >
        {t('broadcasts.all')}
        <Icon name="arrow-right" size="tiny" />
      </ButtonLink>
    </BlockFoot>
  );
};

interface PagerProps {
  readonly list: BroadcastList;
  goTo(page: number): void;
}

/** Below a page of the list: which ones these are, and the pages before and after. */
export const Pager = ({ list: { page, pageSize, total, items }, goTo }: PagerProps) => {
  const { t } = useTranslation();
  const from = (page - 1) * pageSize + 1;
  return (
    <BlockFoot>
      <output>{t('broadcasts.range', { from, to: from + items.length - 1, total })}</output>
      <span>
        {page > 1 && (
          <Button look="quiet" small onClick={() => goTo(page - 1)}>
            {t('broadcasts.newer')}
          </Button>
        )}
        {page * pageSize < total && (
          <Button look="quiet" small onClick={() => goTo(page + 1)}>
            {t('broadcasts.older')}
            <Icon name="arrow-right" size="tiny" />
          </Button>
        )}
      </span>
    </BlockFoot>
  );
};
