import { listAccounts } from '@vestibule/contract/accounts';
import { chooseLanguage, getInternetAccount } from '@vestibule/contract/internet-account';
import type { InternetAccount } from '@vestibule/contract/internet-account';
import type { Locale } from '@vestibule/domain/locales';
import { portalDesk } from './portal-desk.ts';
import { on } from './stub-api.ts';
import type { StubbedRoute } from './stub-api.ts';

export const harbourAccount: InternetAccount = {
  internetUserId: 'Harbor88',
  registeredAt: '2025-03-27T02:00:00.000Z',
  language: 'zh-Hant',
  internetPasswordSetAt: '2026-01-05T02:00:00.000Z',
};

/** A server's side for 互聯網戶口資料, which serves no accounts. `routes` take the place of its own. */
export const internetAccountDesk = (...routes: readonly StubbedRoute[]) => {
  let language: Locale = harbourAccount.language;
  return portalDesk(
    {},
    on(getInternetAccount, () => ({ ...harbourAccount, language })),
    on(chooseLanguage, ({ body }) => ({ ...harbourAccount, language: (language = body.language) })),
    on(listAccounts, () => ({ items: [], mayLink: true })),
    ...routes,
  );
};
