import { basicPasswordSubject } from '@vestibule/domain/lockout';
import type { Parts } from '#parts.ts';
import type { Replacement } from './basic-password.repository.ts';
import { draftReplacement } from './prepare-replacement.ts';
import type { DraftParts } from './prepare-replacement.ts';
import { takeTrustBack } from './take-trust-back.ts';

type ReissueParts = DraftParts & Pick<Parts, 'transact'>;

export interface Reissuing {
  readonly basicUserId: string;
  /** A random Basic Password for this account; asked again where one of the last twelve was drawn. */
  readonly draw: (basicUserId: string) => string;
  /** Keeps what was drawn where the PIN mailer finds it, before it counts; nothing is issued where this fails. */
  readonly keep: (basicPassword: string) => Promise<void>;
  readonly operator: string;
}

export interface Reissued {
  readonly basicPassword: string;
  readonly sessionsEnded: number;
}

/** Changed while this was under way, by the holder or by another desk: what was drawn must reach nobody. */
export class ReissueRace extends Error {
  override readonly name = 'ReissueRace';

  constructor() {
    super(
      'the Basic Password was changed at the same moment; nothing was issued, give the same command again',
    );
  }
}

const drawNew = async (
  parts: ReissueParts,
  accountId: string,
  draw: () => string,
): Promise<{ basicPassword: string; replacement: Replacement } | undefined> => {
  const present = await parts.repositories.basicPasswords.present(accountId);
  if (present === undefined) return undefined;
  for (;;) {
    const candidate = draw();
    const replacement = await draftReplacement(parts, { accountId, candidate, origin: 'issued', present });
    if (replacement !== undefined) return { basicPassword: candidate, replacement };
  }
};

/**
 * Issues an account a new Basic Password, for a holder who has forgotten it or whose letter went astray: sessions end, the lockout is
 * taken back, and the next sign-in leads to the change. Undefined if there is no such account. Throws `ReissueRace`.
 */
export const reissueBasicPassword =
  (parts: ReissueParts) =>
  async ({ basicUserId, draw, keep, operator }: Reissuing): Promise<Reissued | undefined> => {
    const account = await parts.repositories.accounts.findByBasicUserId(basicUserId);
    if (account === undefined) return undefined;
    const drawn = await drawNew(parts, account.id, () => draw(basicUserId));
    if (drawn === undefined) return undefined;
    await keep(drawn.basicPassword);
    return parts.transact(async (repositories) => {
      if (!(await repositories.basicPasswords.retireAndSet(drawn.replacement))) throw new ReissueRace();
      await repositories.attempts.reset(basicPasswordSubject(account.id));
      const taken = await takeTrustBack(repositories, account.id);
      await repositories.audit.append({
        id: parts.ids.uuid(),
        subject: `account:${account.id}`,
        at: drawn.replacement.setAt,
        event: 'basic_password.reissued',
        actor: 'operator',
        data: { ...taken, operator },
      });
      return { basicPassword: drawn.basicPassword, sessionsEnded: taken.sessionsEnded };
    });
  };
