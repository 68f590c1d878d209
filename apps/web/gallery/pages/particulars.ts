import {
  abandonContactChange,
  changeAddress,
  chooseAlerts,
  choosePaperLanguage,
  confirmContactChange,
  getParticulars,
  startEmailChange,
  startPhoneChange,
} from '@vestibule/contract/particulars';
import type { AccountParticulars, ParticularsView } from '@vestibule/contract/particulars';
import { alerts } from '@vestibule/domain/letters';
import { paths } from '#app/paths.ts';
import { portalDesk } from '#testing/portal-desk.ts';
import { friday } from '#testing/samples.ts';
import { on } from '#testing/stub-api.ts';
import type { Desk, Page } from '../story.ts';

const id = '01920000-0000-7000-8000-000000000001';
const later = new Date(Date.parse(friday) + 10 * 60_000).toISOString();

const account: AccountParticulars = {
  id,
  position: 1,
  basicUserId: '04128836',
  nameZh: '陳大文',
  nameEn: 'CHAN Tai Man',
  status: 'open',
  addressLines: ['九龍尖沙咀廣東道 100 號', '海港大廈 25 樓 C 室'],
  maskedEmail: 't…@example.com',
  maskedPhone: '…4567',
  language: 'zh-Hant',
  pending: [],
};
const viewOf = (...accounts: readonly AccountParticulars[]): ParticularsView => ({
  accounts: [...accounts],
  declinedAlerts: ['new-device'],
  alerts: [...alerts],
});

const pendingOf = (channel: 'email' | 'phone', value: string) =>
  viewOf({
    ...account,
    pending: [{ channel, value, expiresAt: later, attemptsLeft: 4, resendFrom: friday }],
  });
const emailPending = pendingOf('email', 'tai.man.chan@example.com');
const phonePending = pendingOf('phone', '+85298765432');

const deskOf =
  (view: ParticularsView): Desk =>
  (...routes) =>
    portalDesk(
      {},
      on(getParticulars, () => view),
      on(changeAddress, () => view),
      on(choosePaperLanguage, () => view),
      on(chooseAlerts, () => view),
      on(startEmailChange, () => emailPending),
      on(startPhoneChange, () => phonePending),
      on(confirmContactChange, () => view),
      on(abandonContactChange, () => view),
      ...routes,
    );
const desk = deskOf(viewOf(account));
const waiting = deskOf(emailPending);

const bare = { ...account, addressLines: [], maskedEmail: null, maskedPhone: null };

export const pages: readonly Page[] = [
  {
    name: 'particulars',
    path: paths.portal.particulars,
    desk,
    states: {
      'nothing on record': { desk: deskOf(viewOf(bare)) },
      'two accounts, one closed': {
        desk: deskOf(
          viewOf(account, { ...account, id: id.replace(/1$/, '2'), position: 2, status: 'closed' }),
        ),
      },
      'a code awaited': { desk: waiting },
    },
    calls: [{ route: getParticulars }],
  },
  {
    name: 'address',
    path: paths.portal.address(':id'),
    address: paths.portal.address(id),
    desk,
    states: { faulty: { desk: deskOf(viewOf(bare)), send: true } },
    calls: [{ route: changeAddress, send: true }],
  },
  {
    name: 'email',
    path: paths.portal.email(':id'),
    address: paths.portal.email(id),
    desk,
    states: { faulty: { send: true }, 'a code awaited': { desk: waiting } },
    calls: [
      { route: startEmailChange, type: { value: 'tai.man.chan@example.com' }, send: true },
      { route: confirmContactChange, desk: waiting, type: { code: '483920' }, send: true },
    ],
  },
  {
    name: 'phone',
    path: paths.portal.phone(':id'),
    address: paths.portal.phone(id),
    desk,
    states: { 'a code awaited': { desk: deskOf(phonePending) } },
    calls: [{ route: startPhoneChange, type: { value: '98765432' }, send: true }],
  },
  {
    name: 'language of papers',
    path: paths.portal.paperLanguage(':id'),
    address: paths.portal.paperLanguage(id),
    desk,
    calls: [{ route: choosePaperLanguage, type: { language: 'en' }, send: true }],
  },
  {
    name: 'alerts',
    path: paths.portal.alerts,
    desk,
    calls: [{ route: chooseAlerts, type: { 'new-device': 'on' }, send: true }],
  },
];
