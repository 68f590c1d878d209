import { brand } from '@vestibule/brand';
import { Button } from '#ui/button.tsx';
import { Clock } from '#ui/clock.tsx';
import { CountBadge } from '#ui/count-badge.tsx';
import { Drawer } from '#ui/drawer.tsx';
import { LanguageLinks } from '#ui/language-links.tsx';
import { PageHeading } from '#ui/page-heading.tsx';
import { PortalLayout, PortalLine, PortalTop } from '#ui/portal-layout.tsx';
import { QuickLinks } from '#ui/quick-links.tsx';
import { MenuButton, SideMenu } from '#ui/side-menu.tsx';
import { SiteFooter } from '#ui/site-footer.tsx';
import { InsideHeader, PublicHeader } from '#ui/site-header.tsx';
import { SkipLink } from '#ui/skip-link.tsx';
import type { PartState, PartStates } from '../story.ts';

const nothing = (): void => undefined;

type T = Parameters<PartState>[0]['t'];

const languages = [
  { value: 'zh-Hant', lang: 'zh-Hant-HK', name: '繁體' },
  { value: 'zh-Hans', lang: 'zh-Hans-HK', name: '简体' },
  { value: 'en', lang: 'en-HK', name: 'English' },
] as const;

const links = (t: T, fault?: string) => (
  <LanguageLinks
    label={t('frame.languages')}
    languages={languages}
    current="zh-Hant"
    onChoose={nothing}
    fault={fault}
  />
);

const clock = (t: T) => <Clock date="2026-03-27" time="14:08:36" zone={t('frame.zone')} />;

const brandOf = (t: T) => ({
  to: '/',
  mark: brand.mark,
  name: brand.productName,
  service: t('frame.service'),
});

const clocks: PartStates = {
  usual: ({ t }) => clock(t),
  waiting: ({ t }) => <Clock date="2026-03-27" time="14:08:36" zone={t('frame.zone')} isWaiting />,
};

const menuOf = (t: T, signOut?: true) => (
  <SideMenu
    who={{ label: t('portal.internetUserId'), id: 'Harbor88' }}
    groups={[
      {
        key: 'notices',
        entries: [
          {
            key: 'notices',
            to: '/',
            name: t('portal.entries.notices'),
            badge: <CountBadge words={t('portal.newMessages')} count={12} />,
          },
        ],
      },
      {
        key: 'help',
        heading: t('portal.groups.help'),
        entries: [
          { key: 'terms', to: '/terms', name: t('portal.entries.terms') },
          { key: 'phone', to: '/phone', name: t('portal.entries.phoneSystem') },
        ],
      },
    ]}
    signOut={signOut && <MenuButton onPress={nothing}>{t('portal.signOut')}</MenuButton>}
  />
);

const drawer: PartStates = {
  open: ({ t }) => (
    <Drawer
      open
      title={t('frame.menu')}
      label={t('portal.menu')}
      closeLabel={t('frame.closeMenu')}
      onClose={nothing}
      foot={<Button>{t('portal.signOut')}</Button>}
    >
      {menuOf(t)}
    </Drawer>
  ),
};

const languageLinks: PartStates = {
  usual: ({ t }) => links(t),
  'not to be had': ({ t }) => links(t, t('frame.languageFailed')),
};

const portalLayout: PartStates = {
  usual: ({ t }) => (
    <PortalLayout menuLabel={t('portal.menu')} menu={menuOf(t, true)}>
      <PortalTop>
        <PageHeading>{t('portal.welcomeBack')}</PageHeading>
        <PortalLine icon="clock">{t('portal.firstSignIn')}</PortalLine>
      </PortalTop>
    </PortalLayout>
  ),
};

const quickLinks: PartStates = {
  usual: ({ t }) => (
    <QuickLinks
      label={t('portal.quickLinks')}
      links={[
        { key: 'accounts', to: '/', name: t('portal.entries.accounts') },
        { key: 'site', href: 'https://www.example.com', name: t('frame.service') },
      ]}
    />
  ),
};

const sideMenu: PartStates = {
  'with a group, a badge and the way out': ({ t }) => (
    <nav aria-label={t('portal.menu')}>{menuOf(t, true)}</nav>
  ),
};

const siteFooter: PartStates = {
  usual: ({ t }) => (
    <SiteFooter
      label={t('frame.footer')}
      copyright={t('frame.copyright', { years: '2026', operator: 'Vestibule' })}
      links={[
        { key: 'terms', link: <a href="/terms">{t('frame.terms')}</a> },
        { key: 'privacy', link: <a href="/privacy">{t('frame.privacy')}</a>, narrowOnly: true },
      ]}
    />
  ),
};

const siteHeader: PartStates = {
  outside: ({ t }) => (
    <PublicHeader
      brand={brandOf(t)}
      site={{ href: 'https://www.example.com', name: t('frame.service') }}
      languages={links(t)}
      clock={clock(t)}
    />
  ),
  inside: ({ t }) => (
    <InsideHeader
      brand={brandOf(t)}
      languages={links(t)}
      clock={clock(t)}
      menu={{ label: t('frame.menu'), expanded: false, onOpen: nothing }}
    />
  ),
};

const skipLink: PartStates = {
  usual: ({ t }) => (
    <>
      <SkipLink>{t('frame.skip')}</SkipLink>
      <main id="main">
        <PageHeading>{t('frame.service')}</PageHeading>
      </main>
    </>
  ),
};

export const parts = {
  clock: clocks,
  drawer,
  'language-links': languageLinks,
  'portal-layout': portalLayout,
  'quick-links': quickLinks,
  'side-menu': sideMenu,
  'site-footer': siteFooter,
  'site-header': siteHeader,
  'skip-link': skipLink,
};

/** They have landmarks or a heading of the page: one a page. */
export const alone = ['drawer', 'portal-layout', 'site-footer', 'site-header', 'skip-link'];
