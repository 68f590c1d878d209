import { routes } from '@vestibule/contract';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { brokenInvariants } from '../invariants.ts';
import { fuzz } from './fuzz.ts';
import { fuzzWorld } from './fuzz-world.ts';
import { faultOf } from './oracle.ts';
import type { Figures } from './tally.ts';

let world: Awaited<ReturnType<typeof fuzzWorld>>;
let figures: Figures;
beforeAll(async () => {
  world = await fuzzWorld();
  // Other tests share the machine: how quick an answer is, `pnpm fuzz` and the benches tell.
  figures = await fuzz(world.test, { ...world, seed: 20_261_122, requests: 1200, slowMs: 15_000 });
}, 120_000);
afterAll(() => world.close());

describe('requests derived from the contract, valid ones and broken', () => {
  it('are all answered as the contract says', () => {
    expect(figures.findings).toEqual([]);
  });

  it.each(routes.map(({ id }) => id))('come through to %s', (id) => {
    expect(figures.byRoute.get(id)?.succeeded).toBeGreaterThan(0);
  });

  it('leave the database as it must be', async () => {
    expect(await brokenInvariants(world.test.database.prisma)).toEqual([]);
  });
});

describe('the oracle', () => {
  const route = routes.find(({ id }) => id === 'session.signIn');
  const shot = { method: 'POST', path: '/api/v1/session', headers: [] };
  const judged = { shot, route, slowMs: 1000 };
  const landing = { status: 500, headers: new Map<string, string[]>(), body: '', tookMs: 1 };

  it.each([
    ['the status 500', landing],
    ['innards in the answer', { ...landing, status: 400, body: 'x\n    at run (/srv/app.ts:3:14)' }],
    ['an answer after 1001 ms', { ...landing, tookMs: 1001 }],
    ['no answer in time', 'hang'],
    ['hung up without a word', 'silence'],
  ] as const)('sees %s', (fault, outcome) => {
    expect(faultOf(outcome, judged)).toBe(fault);
  });
});
