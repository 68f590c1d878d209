import type { ParticularsView } from '@vestibule/contract';
import { contactCodeSubject } from '@vestibule/domain/lockout';
import type { ContactChannel } from '@vestibule/domain/particulars';
import { tellFormerContact } from '#alerts.ts';
import { fail, failure } from '#failure.ts';
import type { Failure } from '#failure.ts';
import type { Parts } from '#parts.ts';
import { changeParticulars } from './change-particulars.ts';
import type { ChangingParts, UnderChange, Whose } from './change-particulars.ts';
import { isCodeOf } from './contact-code.ts';
import type { ContactChange } from './particulars.repository.ts';

type ConfirmParts = ChangingParts & Pick<Parts, 'keyedHashes'>;

export interface GivenCode {
  readonly channel: ContactChannel;
  readonly code: string;
}

/** Counted for good: the refusal comes when this stands. */
const countWrong = async (
  parts: ConfirmParts,
  { repositories, at }: UnderChange,
  { change, userId }: { readonly change: ContactChange; readonly userId: string },
): Promise<Failure> => {
  const { accountId, channel } = change;
  const attemptsLeft = change.attemptsLeft - 1;
  const expiresAt = attemptsLeft === 0 ? at : change.expiresAt;
  await repositories.particulars.putChange({ ...change, attemptsLeft, expiresAt });
  await repositories.audit.append({
    id: parts.ids.uuid(),
    subject: `account:${accountId}`,
    at,
    event: 'contact_code.failed',
    actor: 'investor',
    data: { userId, channel, attemptsLeft },
  });
  return failure('contact.code_wrong', { attemptsLeft });
};

const settle = async (
  parts: ConfirmParts,
  { repositories, present, basicUserId, at, note }: UnderChange,
  { change, userId }: { readonly change: ContactChange; readonly userId: string },
): Promise<void> => {
  const { accountId, channel, value } = change;
  const former = present[channel];
  await repositories.particulars.change(accountId, { [channel]: value }, at);
  // It stays until it is purged, run out: so that the same button pressed twice answers the same.
  await repositories.particulars.putChange({ ...change, expiresAt: at });
  await repositories.attempts.reset(contactCodeSubject(channel, accountId));
  if (former !== null && former !== '') {
    const letter = { id: parts.ids.uuid(), at, userId, basicUserId };
    await tellFormerContact(repositories, { ...letter, channel, recipient: former, became: value });
  }
  await note([channel]);
};

/**
 * Gives the code that was sent to the new address or number: from then on that is the account's, and the old one is told. A wrong code is
 * counted, and the last one voids the change. Fails as the contract's route says.
 */
export const confirmContactChange =
  (parts: ConfirmParts) =>
  async (whose: Whose, { channel, code }: GivenCode): Promise<ParticularsView> => {
    let refusal: Failure | undefined;
    const { accountId, session } = whose;
    const { userId } = session;
    const view = await changeParticulars(
      parts,
      whose,
    )(async (under) => {
      refusal = undefined;
      const change =
        (await under.repositories.particulars.findChange({ accountId, channel })) ??
        fail('contact.not_pending');
      const isRight = isCodeOf(parts, change, code);
      if (change.expiresAt <= under.at) {
        if (isRight && under.present[channel] === change.value) return;
        fail('contact.code_expired');
      }
      if (isRight) await settle(parts, under, { change, userId });
      else refusal = await countWrong(parts, under, { change, userId });
    });
    if (refusal !== undefined) throw refusal;
    return view;
  };
