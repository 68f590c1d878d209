import { readConfig } from '@vestibule/api/env.ts';
import type { Config } from '@vestibule/api/env.ts';
import { systemClock } from '@vestibule/api/platform/clock.ts';
import { openDatabase } from '@vestibule/api/platform/database.ts';
import { randomIds } from '@vestibule/api/platform/ids.ts';
import { keyedHashes } from '@vestibule/api/platform/keyed-hash.ts';
import { passwordHasher } from '@vestibule/api/platform/password-hasher.ts';
import { secretsIn } from '@vestibule/api/platform/secrets.ts';
import type { Desk } from './desk.ts';
import { operatorParts } from './operator-parts.ts';
import type { OperatorWorld } from './operator-parts.ts';

const worldOf = async (config: Config): Promise<OperatorWorld> => {
  const secrets = config.secrets ?? (await secretsIn(config.dataFolder));
  return {
    clock: systemClock,
    ids: randomIds,
    hasher: passwordHasher({ ...config.hashing, secrets }),
    keyedHashes: keyedHashes(secrets.macKey),
  };
};

/**
 * Works on the database that the server's configuration names: a PostgreSQL server, the embedded database of a running server, or its folder
 * while none runs. Whichever comes first, server or operator, brings the tables up to date.
 */
export const withConfiguredParts: Desk['withParts'] = async (work) => {
  const config = readConfig();
  const database = await openDatabase({ ...config, poolSize: config.databasePoolSize });
  try {
    await database.migrate();
    return await work(operatorParts(database, await worldOf(config)));
  } finally {
    await database.close();
  }
};
