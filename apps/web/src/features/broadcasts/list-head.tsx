import type { BroadcastList } from '@vestibule/contract/broadcasts';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { BlockHead, Unread } from '#ui/block.tsx';
import { CountBadge } from '#ui/count-badge.tsx';

interface ListHeadProps {
  readonly id: string;
  /** For who leads the focus to the list. */
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly list: BroadcastList | undefined;
  /** Beside the count of what is unread. */
  readonly children?: ReactNode;
}

/** 廣播訊息, and how many are unread. */
export const ListHead = ({ id, heading, list, children }: ListHeadProps) => {
  const { t } = useTranslation();
  return (
    <BlockHead>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {t('broadcasts.heading')}
      </h2>
      {list !== undefined && (
        <Unread>
          {t('broadcasts.unread')} <CountBadge count={list.unread} />
          {children}
        </Unread>
      )}
    </BlockHead>
  );
};
