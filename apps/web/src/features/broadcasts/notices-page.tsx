import { useTranslation } from 'react-i18next';
import { PageTitle } from '#i18n/page-title.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PortalTop } from '#ui/portal-layout.tsx';
import { MessageBlock } from './message-block.tsx';

/** 告示版: every message (rules.md §6). */
export const NoticesPage = () => {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('broadcasts.page')} />
      <PortalTop>
        <PageHeading>{t('broadcasts.page')}</PageHeading>
      </PortalTop>
      <MessageBlock />
    </>
  );
};
