import { brand } from '@vestibule/brand';
import { expect, it } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';

it('whoever finds a weakness is told whom to tell, and the note never runs out', async () => {
  const test = await buildTestApp();
  test.clock.set('2030-01-01T00:00:00.000Z');
  const { statusCode, headers, body } = await test.app.inject({ url: '/.well-known/security.txt' });
  await test.close();
  expect(statusCode).toBe(200);
  expect(headers['content-type']).toBe('text/plain; charset=utf-8');
  expect(body.split('\n')).toEqual([
    `Contact: mailto:${brand.securityEmail}`,
    'Expires: 2030-06-30T00:00:00.000Z',
    'Preferred-Languages: zh-Hant, zh-Hans, en',
    '',
  ]);
});
