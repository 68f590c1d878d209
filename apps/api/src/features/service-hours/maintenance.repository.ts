import type { Db } from '#platform/database.ts';

export interface NewMaintenance {
  readonly id: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly createdAt: Date;
}

export const maintenanceRepository = (db: Db) => ({
  /** Windows that the operator added and that are not over, by start. */
  upcoming: (now: Date) =>
    db.maintenanceWindow.findMany({
      where: { endsAt: { gt: now } },
      orderBy: { startsAt: 'asc' },
      select: { startsAt: true, endsAt: true },
    }),

  add: async (window: NewMaintenance): Promise<void> => {
    await db.maintenanceWindow.create({ data: window });
  },
});

export type MaintenanceRepository = ReturnType<typeof maintenanceRepository>;
