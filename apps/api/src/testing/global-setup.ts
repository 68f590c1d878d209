import { readyMadeDatabase } from '#platform/ready-made-database.ts';
import { startDatabasePool } from './database-pool.ts';

/** Makes the dump that every database begins from, once, and opens the pool that the test files borrow theirs from. */
export const setup = async (): Promise<() => Promise<void>> => {
  await readyMadeDatabase();
  return startDatabasePool();
};
