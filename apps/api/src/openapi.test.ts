import { apiPrefix, routes } from '@vestibule/contract';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { buildTestApp, type TestApp } from '#testing/build-test-app.ts';

let test: TestApp;
beforeAll(async () => {
  test = await buildTestApp();
});
afterAll(() => test.close());

it('is printed from the contract and committed (print anew: npx pnpm@12 --filter @vestibule/api print-openapi)', async () => {
  await expect(`${JSON.stringify(test.app.swagger(), null, 2)}\n`).toMatchFileSnapshot(
    '../../../packages/contract/openapi.json',
  );
});

it('describes every route, its answer and its refusals', () => {
  const paths = new Map<string, object>(Object.entries(test.app.swagger().paths ?? {}));
  for (const { path, method, status } of routes) {
    const described = paths.get(`${apiPrefix}${path.replaceAll(/:([a-z]+)/g, '{$1}')}`);
    const operation = new Map<string, unknown>(Object.entries(described ?? {})).get(method.toLowerCase());
    const document = JSON.stringify(operation);
    for (const code of [status, 401, 429, 503]) expect(document, `${method} ${path}`).toContain(`"${code}":`);
  }
});
