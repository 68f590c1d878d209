import type { Parts } from '@vestibule/api/parts.ts';
import type { Database } from '@vestibule/api/platform/database.ts';
import { repositoriesOn } from '@vestibule/api/repositories.ts';

/** What the operator's use cases are built from: the server's own parts, but for those that only a browser needs. */
export type OperatorParts = Pick<
  Parts,
  'clock' | 'ids' | 'hasher' | 'keyedHashes' | 'repositories' | 'transact'
>;

export type OperatorWorld = Pick<Parts, 'clock' | 'ids' | 'hasher' | 'keyedHashes'>;

export const operatorParts = (
  database: Pick<Database, 'prisma' | 'transact'>,
  world: OperatorWorld,
): OperatorParts => ({
  ...world,
  repositories: repositoriesOn(database.prisma, world.keyedHashes),
  transact: (work) => database.transact((db) => work(repositoriesOn(db, world.keyedHashes))),
});
