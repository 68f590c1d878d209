import type { Parts } from '#parts.ts';

export interface Handling {
  readonly reference: string;
  /** Who dealt with it, for its sender's record and the audit log. */
  readonly operator: string;
}

/** Notes that a message was dealt with. `handled_before`: by somebody, and nothing was changed. */
export const handleEnquiry =
  ({ transact, clock, ids }: Pick<Parts, 'transact' | 'clock' | 'ids'>) =>
  ({ reference, operator }: Handling): Promise<'handled' | 'handled_before' | 'not_found'> =>
    transact(async ({ contact, audit }) => {
      const found = await contact.find(reference);
      if (found === undefined) return 'not_found';
      const at = clock.now();
      if (!(await contact.markHandled(found.id, { at, by: operator }))) return 'handled_before';
      const event = { event: 'enquiry.handled', actor: 'operator', subject: `user:${found.userId}` } as const;
      await audit.append({ ...event, id: ids.uuid(), at, data: { reference, operator } });
      return 'handled';
    });
