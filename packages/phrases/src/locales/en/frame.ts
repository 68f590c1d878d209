import type { FramePhrases } from '../zh-Hant/frame.ts';

export const frame = {
  service: 'Investor Account Service',
  skip: 'Skip to main content',
  errorPrefix: 'Error: ',
  languages: 'Language',
  languageFailed:
    'That language could not be loaded, so this page stays as it is. Check the network, then reload this page.',
  zone: 'Hong Kong time',
  site: '{{operator}} website',
  menu: 'Menu',
  closeMenu: 'Close menu',
  footer: 'Footer',
  copyright: '© {{years}} {{operator}}. All rights reserved.',
  guide: 'User guide',
  contact: 'Contact us',
  terms: 'Terms of use',
  privacy: 'Privacy policy statement',
  retry: 'Try again',
  home: 'Return to home page',
  loading: 'Loading',
  notLoaded: 'This page could not be loaded.',
  notFound: {
    title: 'This page cannot be found',
    body: 'The address may be mistyped, or the page was removed.',
  },
  unexpected: {
    title: 'Something went wrong',
    body: 'The page cannot be shown. Please reload it; if it happens again, call us at {{hotline}}.',
    reload: 'Reload',
  },
  offline: 'The connection is lost. You can go on when it is back; what you have entered is still here.',
} satisfies FramePhrases;
