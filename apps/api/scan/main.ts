/**
 * `pnpm scan [--database postgresql://…] [--only NAME]`: sqlmap on every value that the API takes, then wapiti on pages and API, against
 * the real server (docs/security-scans.md). Without `--database` on the embedded one; a server's database must be empty.
 * Ends with 1 where a tool or the server itself has something to tell.
 */
import { parseArgs } from 'node:util';
import { casesOf } from './cases.ts';
import { openTarget } from './target.ts';
import type { Target } from './target.ts';
import { sqlmap, wapiti } from './tools.ts';
import type { Sighting } from './tools.ts';

const pages = [
  '/sign-in',
  '/register/terms',
  '/register/details',
  '/terms',
  '/portal',
  '/portal/notices/BRD20261101',
  '/api/v1/terms?locale=en',
  '/api/v1/broadcasts?locale=en&topic=system&text=a',
  '/api/v1/broadcasts/BRD20261101?locale=en',
  '/api/v1/session',
  '/api/v1/registration',
  '/api/v1/service-hours',
  '/health/live',
];

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const tell = (name: string, { tested, found, complaint }: Sighting, answers: number): boolean => {
  const clean = found.length === 0 && complaint === undefined;
  say(`${clean ? 'clean' : 'LOOK '}  ${name}: ${tested.length} tested, ${answers} answers`);
  for (const line of found) say(`         ${line}`);
  if (complaint !== undefined) say(complaint);
  return clean;
};

const scan = async (target: Target, only: string | undefined): Promise<boolean> => {
  let clean = true;
  let before = target.answers();
  const told = (name: string, sighting: Sighting): void => {
    clean = tell(name, sighting, target.answers() - before) && clean;
    before = target.answers();
  };
  for (const scanCase of await casesOf(target))
    if (only === undefined || scanCase.name === only)
      told(`sqlmap, ${scanCase.name}`, await sqlmap(target.origin, scanCase));
  if (only === undefined || only === 'wapiti') told('wapiti', await wapiti(target.origin, pages));
  for (const fault of target.faults) say(`LOOK   the server failed: ${fault}`);
  return clean && target.faults.length === 0;
};

const { values } = parseArgs({ options: { database: { type: 'string' }, only: { type: 'string' } } });
const target = await openTarget(values.database);
say(`${target.origin} on the ${target.database.kind} database`);
try {
  process.exitCode = (await scan(target, values.only)) ? 0 : 1;
} finally {
  await target.close();
}
