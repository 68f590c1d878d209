import type { proveCancellation as proveRoute, RouteInput } from '@vestibule/contract';
import { fail } from '#failure.ts';
import type { RequestContext } from '#http/context.ts';
import type { Parts } from '#parts.ts';
import { visitorFacts } from '#platform/audit-log-kinds.ts';
import { expiryFrom } from './live-draft.ts';

type ProveParts = Pick<
  Parts,
  | 'repositories'
  | 'transact'
  | 'hasher'
  | 'humanCheck'
  | 'proveCredentials'
  | 'proveBasicPassword'
  | 'clock'
  | 'ids'
>;

type Given = RouteInput<typeof proveRoute>['body'];
type Browser = Pick<RequestContext, 'browser' | 'device' | 'userAgent' | 'address'>;

/** In the words of a sign-in, for an ID that is cancelled by now is as good as none. */
const noLonger = (): never => fail('sign_in.failed', { captchaRequired: true });

/** The ID's, once its password was right; a right one takes the failures before it back, as a sign-in does. */
const provenUser = ({ proveCredentials, repositories }: ProveParts, given: Given, browser: Browser) =>
  proveCredentials({ given, browser, humanCheck: 'passed' }, async ({ user, subjects }) => {
    await repositories.attempts.reset(...subjects);
    return user;
  });

/** Nobody is at the check page but who has shown both passwords a moment ago; an ID cancelled meanwhile is nobody's. */
const begin = (parts: ProveParts, userId: string, browser: Browser): Promise<void> =>
  parts.transact(async ({ cancellations, audit }) => {
    if (!(await cancellations.lockActiveUser(userId))) noLonger();
    const now = parts.clock.now();
    const proof = { id: parts.ids.uuid(), browser: browser.browser, userId };
    await cancellations.put({ ...proof, createdAt: now, expiresAt: expiryFrom(now) });
    await audit.append({
      id: parts.ids.uuid(),
      subject: `user:${userId}`,
      at: now,
      event: 'cancellation.proved',
      actor: 'investor',
      data: visitorFacts(browser),
    });
  });

/**
 * Takes both passwords (rules.md §7): the human check first; then the Internet Password, counted and refused as a sign-in's; and only who has
 * that right is told anything of the Basic Password, which is counted on its account wherever it is tried. Fails as the contract's route.
 */
export const proveCancellation =
  (parts: ProveParts) =>
  async (given: Given, browser: Browser): Promise<void> => {
    // Before the human check is used up for nothing.
    parts.hasher.refuseWhenBusy();
    await parts.humanCheck.take({
      purpose: 'cancellation',
      browser: browser.browser,
      answer: given.captcha,
    });
    const user = await provenUser(parts, given, browser);
    const [primary] = await parts.repositories.accounts.linksOf(user.id);
    if (primary === undefined) return noLonger();
    await parts.proveBasicPassword({
      accountId: primary.accountId,
      basicPassword: given.basicPassword,
      visitor: browser,
    });
    return begin(parts, user.id, browser);
  };
