import { Socket } from 'node:net';
import { databaseOn } from '#platform/database.ts';
import type { Source } from '#platform/database-source.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import { testBrowser } from '#testing/test-browser.ts';
import type { Scene } from './scene.ts';
import { cutter } from './cut.ts';
import { openDoor, wayInto } from './door.ts';
import { faultyAdapter } from './faulty-adapter.ts';
import type { FaultyWorld } from './walk.ts';

/** A server that loses its connections at a statement, as if it had died; it shares nothing with others but the database. */
const mortalServer = async (source: Source) => {
  const sockets = new Set<Socket>();
  const stream = (): Socket => {
    const socket = new Socket();
    sockets.add(socket);
    return socket;
  };
  const cuts = cutter(() => {
    for (const socket of sockets) socket.destroy();
  });
  const own = { ...source, connection: { ...source.connection, stream }, release: async () => undefined };
  const app = await buildTestApp({ database: databaseOn(own, faultyAdapter(own, cuts.around)) });
  return { ...app, cuts };
};

/** Servers in this very process, on one database: one dies, another one stands for what is started afterwards. */
export const inProcessWorld = async (source: Source): Promise<FaultyWorld> => {
  const clean = await buildTestApp({ database: databaseOn(source) });
  const door = openDoor();
  door.leadTo(wayInto(clean.app));

  const onMortal = async <T>(
    work: (server: Awaited<ReturnType<typeof mortalServer>>) => Promise<T>,
  ): Promise<T> => {
    const server = await mortalServer(source);
    door.leadTo(wayInto(server.app));
    try {
      return await work(server);
    } finally {
      door.leadTo(wayInto(clean.app));
      await server.close();
    }
  };

  return {
    people: clean.people,
    prisma: clean.database.prisma,
    browser: () => testBrowser(door.app),
    statementsOf: (act: Scene['act']) =>
      onMortal(async ({ cuts }) => {
        cuts.arm(undefined);
        await act();
        return cuts.statements();
      }),
    cutting: (cut, act) =>
      onMortal(async ({ cuts }) => {
        cuts.arm(cut);
        const { status } = await act();
        return { status, died: cuts.isDead() };
      }),
    close: async () => {
      await door.app.close();
      await clean.close();
    },
  };
};
