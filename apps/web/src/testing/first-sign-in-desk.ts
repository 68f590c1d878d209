import {
  changeBasicPassword,
  getBasicPasswordDue,
  putOffBasicPassword,
} from '@vestibule/contract/basic-password';
import type { BasicPasswordDue } from '@vestibule/contract/basic-password';
import { createCaptcha } from '@vestibule/contract/captcha';
import { signOut } from '@vestibule/contract/session';
import type { SignedInView } from '@vestibule/contract/session';
import { getSession } from '@vestibule/contract/session';
import { nobody, settledSession } from './samples.ts';
import { portalDesk } from './portal-desk.ts';
import { on } from './stub-api.ts';
import type { StubbedRoute } from './stub-api.ts';

type Account = BasicPasswordDue['accounts'][number];

const maskedBasicUserId = '04......';

/**
 * A server's side for somebody whose accounts, of which there are so many, still have the Basic Passwords they were issued with; the
 * portal is behind it. `routes` take the place of its own.
 */
export const firstSignInDesk = (count: 1 | 2 | 3, ...routes: readonly StubbedRoute[]) => {
  let accounts: Account[] = ([1, 2, 3] as const)
    .slice(0, count)
    .map((position) => ({ position, maskedBasicUserId, state: 'due' }));
  let isSignedIn = true;
  let challenges = 0;
  const due = (): BasicPasswordDue => {
    const current = accounts.find(({ state }) => state === 'due');
    const mayPutOff = current !== undefined && current.position > 1;
    return {
      current: current ? { position: current.position, maskedBasicUserId, mayPutOff } : null,
      accounts,
    };
  };
  const session = (): SignedInView => {
    const stage = due().current === null ? 'active' : 'basic-password-change';
    return { ...settledSession, previousSignInAt: null, stage };
  };
  const become = (position: number, state: Account['state']) => {
    accounts = accounts.map((account) => (account.position === position ? { ...account, state } : account));
    return { session: session(), due: due() };
  };
  const api = portalDesk(
    {},
    on(getSession, () => (isSignedIn ? session() : nobody)),
    on(signOut, () => {
      isSignedIn = false;
      return undefined;
    }),
    on(getBasicPasswordDue, due),
    on(changeBasicPassword, ({ body }) => become(body.position, 'done')),
    on(putOffBasicPassword, ({ body }) => become(body.position, 'put-off')),
    on(createCaptcha, ({ body: { purpose } }) => {
      challenges += 1;
      return {
        challengeId: `00000000-0000-4000-8000-${String(challenges).padStart(12, '0')}`,
        purpose,
        expiresAt: settledSession.expiresAt,
        way: 'picture' as const,
        picture: `data:image/png;base64,${challenges}`,
      };
    }),
    ...routes,
  );
  return { ...api, become };
};
