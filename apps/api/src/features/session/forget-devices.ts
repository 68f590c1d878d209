import { fail } from '#failure.ts';
import type { RequestContext } from '#http/context.ts';
import type { CurrentSession } from '#http/current-session.ts';
import type { Parts } from '#parts.ts';
import { visitorFacts } from '#platform/audit-log-kinds.ts';
import type { AuditEntry } from '#platform/audit-log.ts';

type ForgetParts = Pick<Parts, 'transact' | 'clock' | 'ids'>;
type Browser = Pick<RequestContext, 'device' | 'userAgent' | 'address'>;
type Asker = Pick<CurrentSession, 'userId'>;

const forgotten = (
  { clock, ids }: ForgetParts,
  { userId }: Asker,
  { browser, devices }: { readonly browser: Browser; readonly devices: number },
): AuditEntry => ({
  id: ids.uuid(),
  subject: `user:${userId}`,
  at: clock.now(),
  event: 'device.forgotten',
  actor: 'investor',
  data: { devices, ...visitorFacts(browser) },
});

/** Forgets one of the asker's own browsers. Fails with `device.not_found`. */
export const forgetDevice =
  (parts: ForgetParts) =>
  (asker: Asker, id: string, browser: Browser): Promise<void> =>
    parts.transact(async ({ devices, audit }) => {
      if ((await devices.forget(asker.userId, { id })) === 0) fail('device.not_found');
      await audit.append(forgotten(parts, asker, { browser, devices: 1 }));
    });

/** Forgets all browsers of the asker but the one that asks; tells how many. */
export const forgetOtherDevices =
  (parts: ForgetParts) =>
  (asker: Asker, browser: Browser): Promise<number> =>
    parts.transact(async ({ devices, audit }) => {
      const count = await devices.forget(asker.userId, { exceptHash: browser.device.hash });
      if (count > 0) await audit.append(forgotten(parts, asker, { browser, devices: count }));
      return count;
    });
