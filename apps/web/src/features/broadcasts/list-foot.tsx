import type { BroadcastList } from '@vestibule/contract/broadcasts';
import { useTranslation } from 'react-i18next';
import { BlockFoot } from '#ui/block.tsx';
import { ButtonLink } from '#ui/button.tsx';
import { Icon } from '#ui/icon.tsx';
import { searchOf } from './use-choice.ts';
import type { Choice } from './use-choice.ts';

interface PagerProps {
  readonly list: BroadcastList;
  readonly choice: Choice;
  /** The followed link may be gone with its page: the other page is read from its beginning. */
  onTurn(): void;
}

/** Below a page of the list: which ones these are, and the pages before and after. */
export const Pager = ({ list, choice, onTurn }: PagerProps) => {
  const { t } = useTranslation();
  const { from, items, total, newer, older } = list;
  const filter = { ...choice, after: undefined, before: undefined };
  return (
    <BlockFoot>
      <output>{t('broadcasts.range', { from, to: from + items.length - 1, total })}</output>
      <span>
        {newer !== null && (
          <ButtonLink
            look="quiet"
            small
            to={{ search: searchOf({ ...filter, before: newer }) }}
            onClick={onTurn}
          >
            {t('broadcasts.newer')}
          </ButtonLink>
        )}
        {older !== null && (
          <ButtonLink
            look="quiet"
            small
            to={{ search: searchOf({ ...filter, after: older }) }}
            onClick={onTurn}
          >
            {t('broadcasts.older')}
            <Icon name="arrow-right" size="tiny" />
          </ButtonLink>
        )}
      </span>
    </BlockFoot>
  );
};
