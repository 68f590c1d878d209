import { NewestBlock } from '#features/broadcasts/newest-block.tsx';
import { PortalHomePage } from '#features/portal/portal-home-page.tsx';

/** The portal's home, composed: its messages are another feature's. */
export const PortalHome = () => <PortalHomePage messages={<NewestBlock count={5} />} />;
