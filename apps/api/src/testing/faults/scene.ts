import {
  changeBasicPassword,
  getBasicPasswordDue,
  getSession,
  listBroadcasts,
  putOffBasicPassword,
} from '@vestibule/contract';
import type { Database } from '#platform/database.ts';
import type { People } from '#testing/people.ts';
import { plainOracle } from '#testing/plain-oracle.ts';
import { changeBody, signedInBrowser } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';
import type { Person } from './snapshot.ts';

export interface Stage {
  readonly people: People;
  readonly prisma: Database['prisma'];
  /** A new one, that finds the server wherever it is. */
  readonly browser: () => TestBrowser;
}

interface Reply {
  readonly status: number;
}

/** An investor at the moment before an act. */
export interface Scene {
  readonly person: Person;
  readonly act: () => Promise<Reply>;
  /** What the investor does next, whether the act was done or not; throws where they cannot get to the portal's next page. */
  readonly goOn: () => Promise<void>;
}

export interface Act {
  readonly name: string;
  readonly prepare: (stage: Stage) => Promise<Scene>;
}

export const expectStatus = async (what: string, reply: Promise<Reply>, status = 200): Promise<void> => {
  const { status: got } = await reply;
  if (got !== status) throw new Error(`${what}: ${got}`);
};

export const nextBasicPassword = '93702648';

/** Somebody with a linked account, whose Basic Passwords are as they were issued, or were changed. */
export const registered = async ({ people, prisma }: Stage, changed: boolean) => {
  await prisma.registrationDraft.deleteMany();
  const user = await people.registered({ linked: 1, basicPasswordChanged: changed });
  const accountIds = [user.accountId, ...user.linked.map(({ accountId }) => accountId)];
  return { user, person: { internetUserId: user.internetUserId, accountIds } };
};

/** The same browser if it is still known, else after signing in again. */
export const inside = async (
  stage: Stage,
  browser: TestBrowser,
  user: Parameters<typeof signedInBrowser>[1],
) => {
  const { body } = await browser.call(getSession, {});
  return body.signedIn ? browser : signedInBrowser(stage, user);
};

type User = Awaited<ReturnType<typeof registered>>['user'];

/** Through what is still due to the portal's first page. */
export const toPortal = async (browser: TestBrowser, user: User): Promise<void> => {
  const { current } = (await browser.call(getBasicPasswordDue, {})).body;
  if (current?.position === 1) {
    const wish = { current: user.basicPassword, next: nextBasicPassword };
    const body = await changeBody({ oracle: plainOracle }, browser, wish);
    await expectStatus('change', browser.call(changeBasicPassword, { body }));
    return toPortal(browser, user);
  }
  if (current !== null) {
    const body = { position: current.position };
    await expectStatus('putting off', browser.call(putOffBasicPassword, { body }));
    return toPortal(browser, user);
  }
  await expectStatus('portal', browser.call(listBroadcasts, { query: { locale: 'zh-Hant' } }));
  return undefined;
};
