import { brand } from '@vestibule/brand';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import { useSession } from '#api/session-context.ts';
import { broadcastsQuery } from '#features/broadcasts/broadcasts.queries.ts';
import { useLocale } from '#i18n/use-locale.ts';
import { useSignOut } from '#signing-out/use-sign-out.ts';
import { Button } from '#ui/button.tsx';
import { CountBadge } from '#ui/count-badge.tsx';
import { Drawer } from '#ui/drawer.tsx';
import { Notice } from '#ui/notice.tsx';
import { PortalLayout } from '#ui/portal-layout.tsx';
import { QuickLinks } from '#ui/quick-links.tsx';
import { MenuButton, SideMenu } from '#ui/side-menu.tsx';
import { InsideLayout } from './inside-layout.tsx';
import { paths } from './paths.ts';
import { portalMenu } from './portal-menu.ts';

const useMenu = () => {
  const { t } = useTranslation();
  const locale = useLocale();
  const { internetUserId } = useSession();
  const { data } = useQuery(broadcastsQuery(locale));
  const unread = data?.unread ?? 0;
  return {
    who: { label: t('portal.internetUserId'), id: internetUserId },
    groups: portalMenu.map(({ key, heading, entries }) => ({
      key,
      ...(heading !== undefined && { heading: t(`portal.groups.${heading}`) }),
      entries: entries.map((entry) => ({
        ...entry,
        name: t(`portal.entries.${entry.key}`),
        ...(entry.key === 'notices' &&
          unread > 0 && { badge: <CountBadge words={t('portal.newMessages')} count={unread} /> }),
      })),
    })),
  };
};

/** Around the portal's pages: menu beside them, or in a drawer on phones. */
export const PortalFrame = () => {
  const { t } = useTranslation();
  const locale = useLocale();
  const { pathname } = useLocation();
  // Open on the page it was opened on: going to another closes it.
  const [openOn, setOpenOn] = useState<string>();
  const isOpen = openOn === pathname;
  const menu = useMenu();
  const { signOut, isPending, failed } = useSignOut(paths.signedOut);
  const notice = failed && (
    <Notice tone="warn" role="alert">
      {t('session.signOutFailed')}
    </Notice>
  );
  return (
    <InsideLayout menu={{ label: t('frame.menu'), expanded: isOpen, onOpen: () => setOpenOn(pathname) }}>
      <QuickLinks
        label={t('portal.quickLinks')}
        links={[
          { key: 'accounts', to: paths.portal.accounts, name: t('portal.entries.accounts') },
          { key: 'guide', to: paths.portal.guide, name: t('portal.entries.guide') },
          { key: 'site', href: brand.webSite, name: t('frame.site', { operator: brand.shortName[locale] }) },
        ]}
      />
      <PortalLayout
        menuLabel={t('portal.menu')}
        menu={
          <SideMenu {...menu} signOut={<MenuButton onPress={signOut}>{t('portal.signOut')}</MenuButton>} />
        }
      >
        {!isOpen && notice}
        <Outlet />
      </PortalLayout>
      <Drawer
        open={isOpen}
        title={t('frame.menu')}
        label={t('portal.menu')}
        closeLabel={t('frame.closeMenu')}
        onClose={() => setOpenOn(undefined)}
        foot={
          <>
            {isOpen && notice}
            <Button busy={isPending} busyLabel={t('fields.busy')} onClick={signOut}>
              {t('portal.signOut')}
            </Button>
          </>
        }
      >
        <SideMenu {...menu} />
      </Drawer>
    </InsideLayout>
  );
};
