import {
  choosePrimary,
  linkAccount,
  listAccounts,
  proveAccount,
  unlinkAccount,
} from '@vestibule/contract/accounts';
import { changeBasicPasswordOf } from '@vestibule/contract/basic-password';
import { proveSession } from '@vestibule/contract/session';
import { paths } from '#app/paths.ts';
import { accountDesk, accountId, provedAccount, unprovedAccount } from '#testing/account-desk.ts';
import type { Hand } from '../hand.ts';
import { refusing } from '../refusals.ts';
import type { Desk, Page } from '../story.ts';

const primary = provedAccount();
const second = provedAccount({ id: accountId(2), position: 2, basicUserId: '04128844' });
const closed = provedAccount({
  id: accountId(3),
  position: 3,
  basicUserId: '04128851',
  status: 'closed',
  nameZh: '恒豐國際貿易及物流控股（亞洲）有限公司',
  nameEn: 'Hang Fung International Trading and Logistics Holdings (Asia) Company Limited',
});
const unproved = unprovedAccount('give', { id: accountId(4), position: 4, basicUserId: '04128869' });

const all: Desk = (...routes) => accountDesk([primary, second, closed, unproved], ...routes);
const two: Desk = (...routes) => accountDesk([primary, second], ...routes);
const one: Desk = (...routes) => accountDesk([primary], ...routes);

const link = { basicUserId: '04128877', identityPrefix: 'AC12', basicPassword: '93702648' };
const change = { current: '37162985', next: '93702648', nextAgain: '93702648', captcha: '50FSYS' };

/** Answers the question in front of the page: its second button is the act. */
const agree = async (hand: Hand): Promise<void> => {
  await hand.find('[role=alertdialog]');
  await hand.press('[role=alertdialog] button:nth-of-type(2), [role=alertdialog] button:last-of-type');
};
const prove = async (hand: Hand): Promise<void> => {
  await hand.fill('proof-internetPassword', 'Correct4Horses');
  await hand.send();
};
const second2 = 'main section:nth-of-type(2)';

export const pages: readonly Page[] = [
  {
    name: 'accounts',
    path: paths.portal.accounts,
    desk: all,
    states: { 'one alone': { desk: one } },
    calls: [{ route: listAccounts }],
  },
  {
    name: 'linked accounts',
    path: paths.portal.linkedAccounts,
    desk: all,
    states: {
      'one alone': { desk: one },
      'asked before a link is ended': { press: `${second2} button:last-of-type` },
    },
    calls: [
      { route: listAccounts },
      { route: choosePrimary, desk: two, press: `${second2} button`, act: agree },
      { route: unlinkAccount, desk: two, press: `${second2} button:last-of-type`, act: agree },
    ],
  },
  {
    name: 'link an account',
    path: paths.portal.linkAccount,
    desk: two,
    states: { faulty: { send: true }, 'no place left': { desk: all } },
    calls: [
      { route: linkAccount, type: link, send: true },
      {
        route: proveSession,
        answers: [refusing(linkAccount, 'session.proof_required')],
        type: link,
        send: true,
        act: prove,
      },
    ],
  },
  {
    name: 'prove an account',
    path: `${paths.portal.linkedAccounts}/:id/proof`,
    address: paths.portal.proveAccount(accountId(4)),
    desk: all,
    states: { faulty: { send: true } },
    calls: [{ route: proveAccount, type: { basicPassword: '93702648' }, send: true }],
  },
  {
    name: 'basic password of an account',
    path: `${paths.portal.linkedAccounts}/:id/basic-password`,
    address: paths.portal.basicPassword(accountId(2)),
    desk: all,
    states: { faulty: { send: true } },
    calls: [{ route: changeBasicPasswordOf, type: change, send: true }],
  },
];
