import type { Readiness } from '#http/health.ts';
import type { Database } from '#platform/database.ts';

/** Ready is who has a database that answers and all of its migrations. */
export const readinessOf = (database: Pick<Database, 'ping' | 'pendingMigrations'>): Readiness => ({
  check: async () => {
    try {
      await database.ping();
      const isMigrated = (await database.pendingMigrations()).length === 0;
      return { ready: isMigrated, database: true, migrations: isMigrated };
    } catch {
      return { ready: false, database: false, migrations: false };
    }
  },
});
