import { useQuery } from '@tanstack/react-query';
import type { AccountList } from '@vestibule/contract/accounts';
import type { ReactNode, Ref } from 'react';
import { useTranslation } from 'react-i18next';
import { accountsQuery } from '#api/accounts-query.ts';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { PageTitle } from '#i18n/page-title.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PortalTop } from '#ui/portal-layout.tsx';

interface AccountFrameProps {
  readonly title: string;
  readonly lead: string;
  readonly heading?: Ref<HTMLHeadingElement>;
  readonly children: (accounts: AccountList) => ReactNode;
}

/** A page about the investor's accounts: heading first, then what is fetched. */
export const AccountFrame = ({ title, lead, heading, children }: AccountFrameProps) => {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(accountsQuery);
  return (
    <>
      <PageTitle title={title} />
      <PortalTop>
        <PageHeading {...(heading !== undefined && { ref: heading })}>{title}</PageHeading>
        <p>{lead}</p>
      </PortalTop>
      {data === undefined ? (
        <FetchNotice
          loading={t('accounts.loading')}
          failed={t('accounts.failed')}
          error={error}
          retry={() => void refetch()}
        />
      ) : (
        children(data)
      )}
    </>
  );
};
