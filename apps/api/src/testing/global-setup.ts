import { readyMadeDatabase } from '#platform/ready-made-database.ts';

/** Makes the dump that every test's database begins from, once, before the workers would all make it at once. */
export const setup = async (): Promise<void> => {
  await readyMadeDatabase();
};
