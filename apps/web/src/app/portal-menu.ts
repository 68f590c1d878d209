import { paths } from './paths.ts';

/**
 * The menu in the order of rules.md §6. An entry stands here when its page works: none leads to a placeholder. A group without entries is
 * not shown. Words: `portal.entries`, `portal.groups`.
 */
export const portalMenu = [
  { key: 'notices', heading: undefined, entries: [{ key: 'notices', to: paths.portal.notices }] },
  {
    key: 'account',
    heading: 'account',
    entries: [
      { key: 'particulars', to: paths.portal.particulars },
      { key: 'forms', to: paths.portal.forms },
      { key: 'internetAccount', to: paths.portal.internetAccount },
    ],
  },
  {
    key: 'help',
    heading: 'help',
    entries: [
      { key: 'contact', to: paths.portal.contact },
      { key: 'rules', to: paths.portal.rules },
      { key: 'terms', to: paths.portal.terms },
      { key: 'phoneSystem', to: paths.portal.phoneSystem },
    ],
  },
] as const;
