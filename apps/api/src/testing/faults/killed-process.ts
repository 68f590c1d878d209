import { fork } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { databaseOn } from '#platform/database.ts';
import type { Database } from '#platform/database.ts';
import { sourceOf } from '#platform/database-source.ts';
import type { DatabaseOptions } from '#platform/database-source.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import { testBrowser } from '#testing/test-browser.ts';
import type { Scene } from './scene.ts';
import { openDoor, wayToPort } from './door.ts';
import type { Order, Word } from './mortal-process.ts';
import type { FaultyWorld } from './walk.ts';

/** Resolves with what the process says next of this kind; rejects when it dies instead. */
const said = <Is extends Word['is']>(
  child: ChildProcess,
  is: Is,
): Promise<Extract<Word, { readonly is: Is }>> =>
  new Promise((resolve, reject) => {
    const settle = (): void => {
      child.off('message', hear);
      child.off('exit', end);
    };
    const isWanted = (word: Word): word is Extract<Word, { readonly is: Is }> => word.is === is;
    const hear = (word: Word): void => {
      if (!isWanted(word)) return;
      settle();
      resolve(word);
    };
    const end = (): void => {
      settle();
      reject(new Error(`the process ended before it was ${is}`));
    };
    child.on('message', hear);
    child.on('exit', end);
  });

const born = (): ChildProcess => {
  const child = fork(join(import.meta.dirname, 'mortal-process.ts'), {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  child.setMaxListeners(0);
  return child;
};

/** Processes that take one another's place on the same database; the next one is warmed up while one serves. */
const succession = (database: DatabaseOptions) => {
  let spare = born();
  let spareIsWarm = said(spare, 'waiting');

  return {
    next: async (): Promise<{ readonly child: ChildProcess; readonly port: number }> => {
      const child = spare;
      await spareIsWarm;
      spare = born();
      spareIsWarm = said(spare, 'waiting');
      const order: Order = { do: 'open', database };
      child.send(order);
      const { port } = await said(child, 'open');
      return { child, port };
    },
    end: async (): Promise<void> => {
      await spareIsWarm;
      spare.kill('SIGKILL');
    },
  };
};

const killed = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
};

/** Waits a little for a process that is dying. */
const diedByItself = async (child: ChildProcess): Promise<boolean> => {
  if (child.signalCode !== null) return child.signalCode === 'SIGKILL';
  await Promise.race([once(child, 'exit'), new Promise((resolve) => setTimeout(resolve, 500).unref())]);
  return child.signalCode === 'SIGKILL';
};

/** Real processes that are really killed, on a database of their own: a folder, or a PostgreSQL server. */
export const killedProcessWorld = async (options: DatabaseOptions): Promise<FaultyWorld> => {
  const processes = succession(options);
  const door = openDoor();
  let present = await processes.next();
  door.leadTo(wayToPort(present.port));
  // Beside them, to make investors and to look: by the socket of whoever has the folder open.
  const source = await sourceOf(options);
  const database: Database = databaseOn(source);
  const beside = await buildTestApp({ database });

  const restart = async (): Promise<void> => {
    await killed(present.child);
    present = await processes.next();
    door.leadTo(wayToPort(present.port));
  };
  const ordered = async <Is extends Word['is']>(order: Order, is: Is) => {
    const word = said(present.child, is);
    present.child.send(order);
    return word;
  };

  return {
    people: beside.people,
    prisma: database.prisma,
    browser: () => testBrowser(door.app),
    statementsOf: async (act: Scene['act']) => {
      await ordered({ do: 'arm', cut: undefined }, 'armed');
      await act();
      return (await ordered({ do: 'tell' }, 'told')).statements;
    },
    cutting: async (cut, act) => {
      await ordered({ do: 'arm', cut }, 'armed');
      const { status } = await act();
      const died = await diedByItself(present.child);
      await restart();
      return { status, died };
    },
    close: async () => {
      await processes.end();
      await door.app.close();
      await beside.close();
      await killed(present.child);
    },
  };
};
