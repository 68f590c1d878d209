import { openDatabase } from '#platform/database.ts';
import type { Database } from '#platform/database.ts';

/** An empty, migrated database of one test file's own, in memory; close it in `afterAll`. */
export const openTestDatabase = (): Promise<Database> => openDatabase({});
