import type { ParticularsView } from '@vestibule/contract';
import { contactCodeLockout, contactCodeSubject } from '@vestibule/domain/lockout';
import { contactCodeAttempts, contactCodePauseMs, contactCodeValidMs } from '@vestibule/domain/particulars';
import type { ContactChannel } from '@vestibule/domain/particulars';
import { sendContactCode } from '#alerts.ts';
import { fail } from '#failure.ts';
import type { Parts } from '#parts.ts';
import { changeParticulars } from './change-particulars.ts';
import type { ChangingParts, UnderChange, Whose } from './change-particulars.ts';
import { codeMac, drawCode } from './contact-code.ts';

type StartParts = ChangingParts & Pick<Parts, 'keyedHashes'>;

export interface NewContact {
  readonly channel: ContactChannel;
  readonly value: string;
}

/** One code a minute, and so many without one that was used: each costs a message, and may trouble a stranger. */
const refuseTooMany = async (
  { repositories, at }: UnderChange,
  { accountId, channel }: { readonly accountId: string; readonly channel: ContactChannel },
): Promise<void> => {
  const last = await repositories.particulars.findChange({ accountId, channel });
  const from = last === undefined ? undefined : new Date(last.createdAt.getTime() + contactCodePauseMs);
  if (from !== undefined && at < from && last !== undefined && last.expiresAt > at)
    fail('contact.too_soon', { until: from.toISOString() });
  const subject = contactCodeSubject(channel, accountId);
  const { allowed, to: attempts } = await repositories.attempts.take(subject, contactCodeLockout, at);
  if (!allowed) fail('contact.too_many', { until: (attempts.restedUntil ?? at).toISOString() });
};

/** Sends a code to the new address or number; nothing of the present one is changed yet. */
export const startContactChange =
  (parts: StartParts) =>
  (whose: Whose, { channel, value }: NewContact): Promise<ParticularsView> =>
    changeParticulars(
      parts,
      whose,
    )(async (change) => {
      const { repositories, present, basicUserId, at } = change;
      const { accountId, session } = whose;
      const { userId } = session;
      if (present[channel] === value)
        fail('request.invalid', { issues: [{ path: 'value', code: 'contact.same' }] });
      await refuseTooMany(change, { accountId, channel });
      const [id, code] = [parts.ids.uuid(), drawCode(parts)];
      const expiresAt = new Date(at.getTime() + contactCodeValidMs);
      await repositories.particulars.putChange({
        id,
        accountId,
        channel,
        value,
        codeMac: codeMac(parts, id, code),
        attemptsLeft: contactCodeAttempts,
        createdAt: at,
        expiresAt,
      });
      await repositories.audit.append({
        id: parts.ids.uuid(),
        subject: `account:${accountId}`,
        at,
        event: 'contact_code.sent',
        actor: 'investor',
        data: { userId, channel },
      });
      const letter = { id: parts.ids.uuid(), at, userId, basicUserId, code, expiresAt };
      await sendContactCode(repositories, { ...letter, channel, recipient: value });
    });
