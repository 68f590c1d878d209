import { useQuery } from '@tanstack/react-query';
import type { AccountParticulars, ParticularsView } from '@vestibule/contract/particulars';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Navigate, useParams } from 'react-router';
import { paths } from '#app/paths.ts';
import { FetchNotice } from '#forms/fetch-notice.tsx';
import { PageTitle } from '#i18n/page-title.tsx';
import { Lead } from '#ui/flow.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PortalTop } from '#ui/portal-layout.tsx';
import { particularsQuery } from './particulars.queries.ts';

interface FrameProps {
  readonly title: string;
  readonly lead: ReactNode;
  /** On pages below the list. */
  readonly back?: boolean;
  readonly children: (view: ParticularsView) => ReactNode;
}

/** A page of 更改投資者戶口資料: its heading, and the particulars once they are there. */
export const ParticularsFrame = ({ title, lead, back = true, children }: FrameProps) => {
  const { t } = useTranslation();
  const { data: view, error, refetch } = useQuery(particularsQuery);
  return (
    <>
      <PageTitle title={title} />
      <PortalTop>
        {back && (
          <p>
            <Link to={paths.portal.particulars}>{t('particulars.back')}</Link>
          </p>
        )}
        <PageHeading>{title}</PageHeading>
        <Lead>{lead}</Lead>
      </PortalTop>
      {view === undefined ? (
        <FetchNotice
          loading={t('particulars.loading')}
          failed={t('particulars.failed')}
          error={error}
          retry={() => void refetch()}
        />
      ) : (
        children(view)
      )}
    </>
  );
};

interface OfAccountProps extends Omit<FrameProps, 'children' | 'back'> {
  readonly children: (account: AccountParticulars) => ReactNode;
}

/** As the frame, of the account that the address names: one that is not there, or closed, leads back to the list. */
export const OfAccount = ({ title, lead, children }: OfAccountProps) => {
  const { id } = useParams();
  return (
    <ParticularsFrame title={title} lead={lead}>
      {({ accounts }) => {
        const account = accounts.find((one) => one.id === id);
        if (account === undefined || account.status === 'closed')
          return <Navigate to={paths.portal.particulars} replace />;
        return children(account);
      }}
    </ParticularsFrame>
  );
};
