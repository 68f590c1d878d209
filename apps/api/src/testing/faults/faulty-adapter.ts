import type { PrismaPg } from '@prisma/adapter-pg';
import { adapterFor } from '#platform/database-source.ts';
import type { Source } from '#platform/database-source.ts';

/** Stands around each statement on its way to the database: may run it or not, and need not come back. */
export type Around = <T>(sql: string, run: () => Promise<T>) => Promise<T>;

interface Queryable {
  queryRaw: (query: Query) => Promise<unknown>;
  executeRaw: (query: Query) => Promise<unknown>;
}
type Adapter = Awaited<ReturnType<PrismaPg['connect']>>;
type Query = Parameters<Adapter['queryRaw']>[0];

const surround = (target: Pick<Adapter, 'queryRaw' | 'executeRaw'> & Queryable, around: Around): void => {
  const queryRaw = target.queryRaw.bind(target);
  const executeRaw = target.executeRaw.bind(target);
  target.queryRaw = (query) => around(query.sql, () => queryRaw(query));
  // Prisma sends COMMIT and ROLLBACK this way.
  target.executeRaw = (query) => around(query.sql, () => executeRaw(query));
};

/** The adapter that the server uses, with somebody standing around every statement: BEGIN and COMMIT too. */
export const faultyAdapter = (source: Source, around: Around): PrismaPg => {
  const factory = adapterFor(source);
  const connect = factory.connect.bind(factory);
  factory.connect = async () => {
    const adapter = await connect();
    const startTransaction = adapter.startTransaction.bind(adapter);
    surround(adapter, around);
    adapter.startTransaction = (level) =>
      around('BEGIN', async () => {
        const transaction = await startTransaction(level);
        surround(transaction, around);
        return transaction;
      });
    return adapter;
  };
  return factory;
};
