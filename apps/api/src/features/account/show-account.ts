import { attemptAllowed, basicPasswordSubject } from '@vestibule/domain/lockout';
import type { Parts } from '#parts.ts';

/** One account as the operator may see it; undefined if there is none. No secrets, and of identity documents only the kinds. */
export const showAccount =
  ({ repositories, clock }: Pick<Parts, 'repositories' | 'clock'>) =>
  async (basicUserId: string) => {
    const account = await repositories.accounts.findByBasicUserId(basicUserId);
    if (account === undefined) return undefined;
    const [[record], present, attempts] = await Promise.all([
      repositories.accounts.findByBasicUserIds([basicUserId]),
      repositories.basicPasswords.present(account.id),
      repositories.attempts.find(basicPasswordSubject(account.id)),
    ]);
    return {
      ...account,
      identityKinds: record?.identities.map(({ kind }) => kind) ?? [],
      basicPassword: present && { origin: present.origin, setAt: present.setAt },
      failedAttempts: attempts.count,
      lockedUntil: attemptAllowed(attempts, clock.now()) ? null : attempts.restedUntil,
    };
  };

export type ShownAccount = NonNullable<Awaited<ReturnType<ReturnType<typeof showAccount>>>>;
