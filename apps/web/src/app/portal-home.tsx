import { useTranslation } from 'react-i18next';
import { MessageBlock } from '#features/broadcasts/message-block.tsx';
import { PortalHomePage } from '#features/portal/portal-home-page.tsx';

/** The portal's home, composed: its messages are another feature's. */
export const PortalHome = () => {
  const { t } = useTranslation();
  return <PortalHomePage messages={<MessageBlock heading={t('broadcasts.heading')} />} />;
};
