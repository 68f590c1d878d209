import type { ParticularsView } from '@vestibule/contract';
import { declinableAlerts } from '@vestibule/domain/letters';
import type { DeclinableAlert } from '@vestibule/domain/letters';
import { tellInvestor } from '#alerts.ts';
import { fail } from '#failure.ts';
import type { CurrentSession } from '#http/current-session.ts';
import type { ChangingParts } from './change-particulars.ts';
import { viewParticulars } from './particulars.view.ts';

/** Which alerts the investor does without. That these were changed is told in any case. */
export const chooseAlerts =
  (parts: ChangingParts) =>
  ({ id: sessionId, userId }: CurrentSession, wished: readonly DeclinableAlert[]): Promise<ParticularsView> =>
    parts.transact(async (repositories) => {
      const { links, particulars, audit, sessions } = repositories;
      const at = parts.clock.now();
      await links.lockInvestor(userId);
      const declined = declinableAlerts.filter((alert) => wished.includes(alert));
      const present = await particulars.declinedAlerts(userId);
      if (declinableAlerts.some((alert) => present.includes(alert) !== declined.includes(alert))) {
        await particulars.declineAlerts(userId, declined);
        await audit.append({
          id: parts.ids.uuid(),
          subject: `user:${userId}`,
          at,
          event: 'alerts.chosen',
          actor: 'investor',
          data: { declined: declined.join(', ') },
        });
        const alert = { kind: 'particulars-changed', fields: ['alerts'] } as const;
        await tellInvestor(repositories, { id: parts.ids.uuid(), at, userId, alert });
      }
      if ((await sessions.lock(sessionId)) === undefined) fail('session.expired');
      return viewParticulars(repositories, userId, at);
    });
