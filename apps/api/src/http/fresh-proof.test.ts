import { routes } from '@vestibule/contract';
import type { Route } from '@vestibule/contract';
import { proofFreshMs } from '@vestibule/domain/session';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { browserOf } from '#testing/session-at-stage.ts';
import { proveFreshly } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';

let app: TestApp;
let person: Awaited<ReturnType<TestApp['people']['registered']>>;
let browser: TestBrowser;
beforeAll(async () => {
  app = await buildTestApp();
  person = await app.people.registered({ basicPasswordChanged: true });
});
afterAll(() => app.close());
beforeEach(async () => {
  app.clock.set('2026-11-24T02:00:00.000Z');
  browser = await browserOf(app, person.userId, 'active');
});

const coded = z.object({ code: z.string() });
const id = '01920000-0000-7000-8000-000000000000';

const codeOf = async ({ method, path }: Route): Promise<string | undefined> => {
  const response = await browser.send({
    method,
    url: `/api/v1${path.replaceAll(/:[a-zA-Z]+/g, id)}`,
    ...(method === 'POST' || method === 'PUT' ? { payload: {} } : {}),
  });
  return z.safeParse(coded, response.body === '' ? {} : response.json()).data?.code;
};

const named = (wanted: (route: Route) => boolean) =>
  routes
    .filter(({ callers }) => callers.includes('active'))
    .filter(wanted)
    .map((route) => [route.id, route] as const);
const guarded = named(({ freshProof }) => freshProof === true);

describe.each(guarded)('%s', (_id, route) => {
  it('passes ten minutes after the proof, and no moment later', async () => {
    app.clock.advance(proofFreshMs);
    expect(await codeOf(route)).not.toBe('session.proof_required');
    browser = await browserOf(app, person.userId, 'active');
    app.clock.advance(proofFreshMs + 1);
    expect(await codeOf(route)).toBe('session.proof_required');
  });

  it('passes again once the password was given anew', async () => {
    app.clock.advance(proofFreshMs + 1);
    await proveFreshly(browser, person);
    expect(await codeOf(route)).not.toBe('session.proof_required');
  });

  it('refuses before it looks at what was sent', () => {
    expect(route.callers).toEqual(['active']);
  });
});

describe('a fresh proof', () => {
  it('is asked for by what changes the access itself', () => {
    expect(guarded.map(([name]) => name)).toEqual(
      expect.arrayContaining(['session.end', 'session.endOthers', 'device.forget', 'device.forgetOthers']),
    );
  });

  it('is asked for by nothing else', async () => {
    app.clock.advance(proofFreshMs + 1);
    const asked: string[] = [];
    for (const [name, route] of named(({ freshProof }) => freshProof !== true)) {
      // Each with a session of its own: some of them end it.
      browser = await browserOf(app, person.userId, 'active');
      await app.database.prisma.session.updateMany({ data: { provedAt: new Date(0) } });
      if ((await codeOf(route)) === 'session.proof_required') asked.push(name);
    }
    expect(asked).toEqual([]);
  });
});
