import type { Parts } from '#parts.ts';

export interface Retrying {
  readonly id: string;
  /** Who does it, for the audit log. */
  readonly operator: string;
}

/** Has a letter that waits, or was given up, tried again at once; false where there is none or nothing to send. */
export const retryLetter =
  ({ transact, ids, clock }: Pick<Parts, 'transact' | 'ids' | 'clock'>) =>
  ({ id, operator }: Retrying): Promise<boolean> =>
    transact(async ({ letters, audit }) => {
      const at = clock.now();
      if (!(await letters.retry(id, at))) return false;
      await audit.append({
        id: ids.uuid(),
        subject: 'system',
        at,
        event: 'letter.retried',
        actor: 'operator',
        data: { letter: id, operator },
      });
      return true;
    });
