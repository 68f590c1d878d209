import type { RouteInput, signIn as signInRoute } from '@vestibule/contract';
import type { RequestContext } from '#http/context.ts';
import type { Parts } from '#parts.ts';
import { startSession } from './start-session.ts';
import type { StartedSession } from './start-session.ts';

type SignInParts = Pick<Parts, 'proveCredentials' | 'transact' | 'hasher' | 'clock' | 'ids'>;
type Browser = Pick<RequestContext, 'session' | 'browser' | 'device' | 'userAgent' | 'address'>;

/** Signs in with an Internet User ID and its password (rules §4). Fails as `ProveCredentials`. */
export const signIn =
  (parts: SignInParts) =>
  (given: RouteInput<typeof signInRoute>['body'], browser: Browser): Promise<StartedSession> =>
    parts.proveCredentials({ given, browser, humanCheck: 'after-failures' }, ({ user, subjects }) =>
      startSession(parts)({
        user,
        subjects,
        internetPassword: given.internetPassword,
        replaced: browser.session,
        deviceHash: browser.device.hash,
        userAgent: browser.userAgent,
        address: browser.address,
      }),
    );
