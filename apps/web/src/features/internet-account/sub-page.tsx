import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { paths } from '#app/paths.ts';
import { PageTitle } from '#i18n/page-title.tsx';
import { Lead } from '#ui/flow.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PortalTop } from '#ui/portal-layout.tsx';

interface SubPageProps {
  readonly title: string;
  readonly lead?: ReactNode;
  readonly isFaulty?: boolean;
  readonly children: ReactNode;
}

/** A page below 互聯網戶口資料: its heading, and the way back. */
export const SubPage = ({ title, lead, isFaulty = false, children }: SubPageProps) => {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={title} isFaulty={isFaulty} />
      <PortalTop>
        <p>
          <Link to={paths.portal.internetAccount}>{t('internetAccount.back')}</Link>
        </p>
        <PageHeading>{title}</PageHeading>
        {lead !== undefined && <Lead>{lead}</Lead>}
      </PortalTop>
      {children}
    </>
  );
};
