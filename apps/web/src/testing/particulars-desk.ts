import {
  abandonContactChange,
  chooseAlerts,
  getParticulars,
  startEmailChange,
  startPhoneChange,
} from '@vestibule/contract/particulars';
import type { AccountParticulars, ParticularsView, PendingContact } from '@vestibule/contract/particulars';
import { alerts } from '@vestibule/domain/letters';
import type { ContactChannel } from '@vestibule/domain/particulars';
import { portalDesk } from './portal-desk.ts';
import { on } from './stub-api.ts';
import type { StubbedRoute } from './stub-api.ts';

export const heldId = '01920000-0000-7000-8000-000000000001';

export const heldParticulars = (changed: Partial<AccountParticulars> = {}): AccountParticulars => ({
  id: heldId,
  position: 1,
  basicUserId: '04128836',
  nameZh: '陳大文',
  nameEn: 'CHAN Tai Man',
  status: 'open',
  addressLines: ['1 First Street', 'Kowloon'],
  maskedEmail: 't…@example.com',
  maskedPhone: null,
  language: 'zh-Hant',
  pending: [],
  ...changed,
});

/** Of a code that was just sent. */
export const pendingContact = (channel: ContactChannel, value: string): PendingContact => ({
  channel,
  value,
  expiresAt: '2026-03-27T06:23:36.000Z',
  attemptsLeft: 5,
  resendFrom: '2026-03-27T06:09:36.000Z',
});

/** A server's side for 更改投資者戶口資料 of one account, `stand.account`, which the test may change. `routes` take the place of its own. */
export const particularsDesk = (
  first: Partial<AccountParticulars> = {},
  routesOf: (stand: {
    account: AccountParticulars;
    view(): ParticularsView;
  }) => readonly StubbedRoute[] = () => [],
) => {
  let declinedAlerts: ParticularsView['declinedAlerts'] = [];
  const stand = {
    account: heldParticulars(first),
    view: (): ParticularsView => ({ accounts: [stand.account], declinedAlerts, alerts: [...alerts] }),
  };
  const wait = (...pending: readonly PendingContact[]): ParticularsView => {
    stand.account = { ...stand.account, pending: [...pending] };
    return stand.view();
  };
  const api = portalDesk(
    {},
    on(getParticulars, stand.view),
    on(startEmailChange, ({ body }) => wait(pendingContact('email', body.value))),
    on(startPhoneChange, ({ body }) => wait(pendingContact('phone', body.value))),
    on(abandonContactChange, () => wait()),
    on(chooseAlerts, ({ body }) => {
      declinedAlerts = body.declined;
      return stand.view();
    }),
    ...routesOf(stand),
  );
  return { ...api, stand };
};
