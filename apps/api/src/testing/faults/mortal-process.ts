/**
 * A whole API in a process of its own that kills itself, with SIGKILL, at a statement it was told: the composition root of the fault tests.
 * It speaks to its parent (`killed-process.ts`) by messages, and is of no use without one.
 */
import type { AddressInfo } from 'node:net';
import { databaseOn } from '#platform/database.ts';
import { sourceOf } from '#platform/database-source.ts';
import type { DatabaseOptions } from '#platform/database-source.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import { cutter } from './cut.ts';
import type { Cut } from './cut.ts';
import { faultyAdapter } from './faulty-adapter.ts';

export type Order =
  | { readonly do: 'open'; readonly database: DatabaseOptions }
  | { readonly do: 'arm'; readonly cut: Cut | undefined }
  | { readonly do: 'tell' };

export type Word =
  | { readonly is: 'waiting' }
  | { readonly is: 'open'; readonly port: number }
  | { readonly is: 'armed' }
  | { readonly is: 'told'; readonly statements: readonly string[] };

const cuts = cutter(() => process.kill(process.pid, 'SIGKILL'));
const say = (word: Word): void => void process.send?.(word);

const isAddress = (address: AddressInfo | string | null): address is AddressInfo =>
  typeof address === 'object' && address !== null;

const open = async (database: DatabaseOptions): Promise<void> => {
  const source = await sourceOf(database);
  const served = databaseOn(source, faultyAdapter(source, cuts.around));
  await served.migrate();
  const { app } = await buildTestApp({ database: served });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const address = app.server.address();
  if (isAddress(address)) say({ is: 'open', port: address.port });
};

process.on('message', (order: Order) => {
  switch (order.do) {
    case 'open':
      return void open(order.database);
    case 'arm':
      cuts.arm(order.cut);
      return say({ is: 'armed' });
    case 'tell':
      return say({ is: 'told', statements: cuts.statements() });
  }
});
process.once('disconnect', () => process.exit());
say({ is: 'waiting' });
