import type { Parts } from '#parts.ts';

interface Withdrawal {
  readonly reference: string;
  readonly reason: string;
  readonly operator: string;
}

/** Takes a message back, for good: nobody is shown it, its files or its mark any more. Whatever but `withdrawn` it answers, nothing was done. */
export const withdrawBroadcast =
  ({ transact, ids, clock }: Pick<Parts, 'transact' | 'ids' | 'clock'>) =>
  ({ reference, ...facts }: Withdrawal): Promise<'withdrawn' | 'not_found' | 'withdrawn_before'> =>
    transact(async ({ publications, audit }) => {
      const at = clock.now();
      if (!(await publications.withdraw(reference, at)))
        return (await publications.find(reference)) === undefined ? 'not_found' : 'withdrawn_before';
      const event = { subject: 'system', event: 'broadcast.withdrawn', actor: 'operator' } as const;
      await audit.append({ ...event, id: ids.uuid(), at, data: { reference, ...facts } });
      return 'withdrawn';
    });
