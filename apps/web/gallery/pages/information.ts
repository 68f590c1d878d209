import { paperForms } from '@vestibule/brand/forms';
import { rulesDocuments } from '@vestibule/brand/rules';
import { listAccounts } from '@vestibule/contract/accounts';
import { listEnquiries, sendEnquiry } from '@vestibule/contract/contact';
import { getServiceHours } from '@vestibule/contract/service-hours';
import { paths } from '#app/paths.ts';
import { accountDesk, provedAccount } from '#testing/account-desk.ts';
import { friday, openHours } from '#testing/samples.ts';
import { on, stubApi } from '#testing/stub-api.ts';
import type { Desk, Page } from '../story.ts';

const outside: Desk = (...routes) =>
  stubApi(
    on(getServiceHours, () => openHours),
    ...routes,
  );

const former = {
  reference: 'EQ20260330-ABCDEF',
  sentAt: friday,
  topic: 'password' as const,
  text: '請問如何更改基本密碼？'.repeat(12),
};
const inside: Desk = (...routes) =>
  accountDesk(
    [provedAccount()],
    on(listEnquiries, () => ({
      items: [
        { ...former, state: 'handled' as const },
        { ...former, reference: 'EQ20260331-GHJKLM', state: 'received' as const },
      ],
    })),
    on(sendEnquiry, () => ({ reference: 'EQ20260331-7KQ2MX', sentAt: friday })),
    ...routes,
  );

const message = { topic: 'technical', text: '如何列印表格？', replyTo: 'me@example.com' };

export const pages: readonly Page[] = [
  { name: 'guide', path: paths.guide, desk: outside },
  { name: 'contact', path: paths.contact, desk: outside },
  { name: 'portal guide', path: paths.portal.guide, desk: inside },
  { name: 'forms', path: paths.portal.forms, desk: inside },
  {
    name: 'a form',
    path: paths.portal.form(':form'),
    address: paths.portal.form(paperForms[0]),
    desk: inside,
    states: {
      ...Object.fromEntries(paperForms.slice(1).map((form) => [form, { address: paths.portal.form(form) }])),
      unknown: { address: paths.portal.form('none') },
    },
    calls: [{ route: listAccounts }],
  },
  {
    name: 'portal contact',
    path: paths.portal.contact,
    desk: inside,
    states: {
      faulty: { send: true },
      sent: { type: message, send: true },
      'nothing sent before': { answers: [on(listEnquiries, () => ({ items: [] }))] },
    },
    calls: [{ route: listEnquiries }, { route: sendEnquiry, type: message, send: true }],
  },
  { name: 'rules', path: paths.portal.rules, desk: inside },
  {
    name: 'a rules document',
    path: paths.portal.rule(':id'),
    address: paths.portal.rule(rulesDocuments[0]?.id ?? ''),
    desk: inside,
    states: { unknown: { address: paths.portal.rule('none') } },
  },
  { name: 'phone system', path: paths.portal.phoneSystem, desk: inside },
];
