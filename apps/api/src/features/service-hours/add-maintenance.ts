import type { Parts } from '#parts.ts';

export interface Maintenance {
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** Who adds it, for the audit log. */
  readonly operator: string;
}

/** Closes the service for a while beside the weekly timetable (rules §5). `empty`: ends before it starts; `past`: is over already. */
export const addMaintenance =
  ({ transact, ids, clock }: Pick<Parts, 'transact' | 'ids' | 'clock'>) =>
  async ({ startsAt, endsAt, operator }: Maintenance): Promise<'added' | 'empty' | 'past'> => {
    const now = clock.now();
    if (endsAt <= startsAt) return 'empty';
    if (endsAt <= now) return 'past';
    return transact<'added'>(async ({ maintenance, audit }) => {
      await maintenance.add({ id: ids.uuid(), startsAt, endsAt, createdAt: now });
      await audit.append({
        id: ids.uuid(),
        subject: 'system',
        at: now,
        event: 'maintenance.added',
        actor: 'operator',
        data: { from: startsAt.toISOString(), to: endsAt.toISOString(), operator },
      });
      return 'added';
    });
  };
