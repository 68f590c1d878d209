import type { Caller } from '@vestibule/contract';
import { sha256Hex } from '#platform/keyed-hash.ts';
import type { TestApp } from './build-test-app.ts';
import type { TestBrowser } from './test-browser.ts';

type Needs = Pick<TestApp, 'browser' | 'parts'>;

/** A browser that is such a caller: without a session, or with one that was put at that stage without going there. */
export const browserOf = async (
  { browser, parts }: Needs,
  userId: string,
  caller: Caller,
): Promise<TestBrowser> => {
  const fresh = browser();
  if (caller === 'anonymous') return fresh;
  const token = parts.ids.token();
  await parts.repositories.sessions.create({
    id: parts.ids.uuid(),
    tokenHash: sha256Hex(token),
    userId,
    stage: caller,
    at: parts.clock.now(),
    previousSignInAt: null,
    failuresSincePrevious: 0,
    userAgent: 'test browser',
  });
  fresh.cookies.set('__Host-vestibule', token);
  return fresh;
};
