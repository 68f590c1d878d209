/**
 * `pnpm faults`: kills a real API process (SIGKILL) before, during and after every statement of every act between the first page and the portal, on the
 * embedded database and on a PostgreSQL server where there is one, and looks what is left each time. `pnpm faults embedded changing` does a part.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { acts } from '#testing/faults/acts.ts';
import { killedProcessWorld } from '#testing/faults/killed-process.ts';
import { everywhere, walk } from '#testing/faults/walk.ts';
import type { FaultyWorld, Finding } from '#testing/faults/walk.ts';
import { noServerHere, startPostgres } from '#testing/postgres-server.ts';

const chosen = new Set(process.argv.slice(2));
const isChosen = (name: string, among: readonly string[]): boolean =>
  !among.some((other) => chosen.has(other)) || chosen.has(name);

const count = (findings: readonly Finding[], done: Finding['done']): string =>
  String(findings.filter((finding) => finding.done === done).length).padStart(9);

const report = (database: string, findings: readonly Finding[], seconds: number): void => {
  const [first] = findings;
  const name = `${database}: ${first?.act ?? ''}`.padEnd(46);
  const counts = `${count(findings, 'nothing')} ${count(findings, 'everything')} ${count(findings, 'half of it')}`;
  console.log(`${name} ${String(findings.length).padStart(5)} ${counts}   ${seconds.toFixed(0)} s`);
};

const complain = ({ act, statement, moment, sql, fault }: Finding): void => {
  if (fault === undefined) return;
  console.log(`  FAULT: ${act}, ${moment} statement ${statement} (${sql.trim().slice(0, 60)}): ${fault}`);
  process.exitCode = 1;
};

const walkAll = async (database: string, world: FaultyWorld): Promise<void> => {
  const names = Object.keys(acts);
  for (const [name, act] of Object.entries(acts)) {
    if (!isChosen(name, names)) continue;
    const since = performance.now();
    const findings = await walk(world, act, {
      cuts: everywhere(['before', 'during', 'after']),
      onFinding: complain,
    });
    report(database, findings, (performance.now() - since) / 1000);
  }
};

const onEmbedded = async (): Promise<void> => {
  const folder = await mkdtemp(join(tmpdir(), 'vestibule-faults-'));
  const world = await killedProcessWorld({ dataFolder: folder });
  try {
    await walkAll('embedded', world);
  } finally {
    await world.close();
    await rm(folder, { recursive: true, force: true });
  }
};

const onServer = async (): Promise<void> => {
  const server = await startPostgres();
  if (server === undefined) return console.log(`server: left out, ${noServerHere}`);
  const world = await killedProcessWorld({ databaseUrl: server.url });
  try {
    await walkAll('server', world);
  } finally {
    await world.close();
    await server.remove();
  }
};

const databases = { embedded: onEmbedded, server: onServer };
console.log(`${'database: act'.padEnd(46)}  cuts   nothing everything half of it`);
await Promise.all(
  Object.entries(databases)
    .filter(([name]) => isChosen(name, Object.keys(databases)))
    .map(([, run]) => run()),
);
