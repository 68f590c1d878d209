import { existsSync } from 'node:fs';
import { connect } from 'node:net';
import * as z from 'zod/mini';
import { databaseOn, openDatabase } from '#platform/database.ts';
import type { Database } from '#platform/database.ts';
import { embeddedConnection } from '#platform/database-source.ts';
import { poolPath } from './database-pool.ts';

const connectionShape = z.object({
  host: z.string(),
  port: z.number(),
  user: z.string(),
  database: z.string(),
});

const borrow = async (path: string): Promise<Database> => {
  const socket = connect(path);
  const answer = await new Promise<string>((done, failed) => {
    socket.once('data', (data) => done(data.toString())).once('error', failed);
  });
  socket.unref();
  const connection = z.parse(connectionShape, JSON.parse(answer));
  const release = async (): Promise<void> => void socket.end();
  return databaseOn({ kind: 'embedded', connection: embeddedConnection(connection), release });
};

/** An empty, migrated database for this test file alone; close it in `afterAll`. */
export const openTestDatabase = (): Promise<Database> => {
  const path = poolPath(process.ppid);
  return existsSync(path) ? borrow(path) : openDatabase({});
};
