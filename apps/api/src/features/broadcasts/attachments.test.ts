import { apiPrefix, getBroadcast, getBroadcastAttachment } from '@vestibule/contract';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { broadcastOf, pdfOf } from '#testing/broadcast-of.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { signedInBrowser } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';
import { publishBroadcast } from './publish-broadcast.ts';

let app: TestApp;
let browser: TestBrowser;
/** Every byte there is, so that none is lost on its way. */
const large = new Uint8Array(5 * 1024 * 1024).map((_zero, index) => (index * 31) % 256);
large.set(pdfOf('large').slice(0, 9));

beforeAll(async () => {
  app = await buildTestApp();
  browser = await signedInBrowser(app, await app.people.registered({ basicPasswordChanged: true }));
  const attachments = [
    { fileName: '交收 時間表（最終）.pdf', locale: 'zh-Hant', content: pdfOf('時間表') },
    { fileName: 'Time table (final).pdf', locale: 'en', content: pdfOf('time table') },
    { fileName: 'large.pdf', locale: null, content: large },
  ] as const;
  await publishBroadcast(app.parts)(broadcastOf('WITH-FILES', { attachments }));
});
afterAll(() => app.close());

const fetched = (position: number | string, method: 'GET' | 'HEAD' = 'GET') =>
  browser.send({ method, url: `${apiPrefix}/broadcasts/WITH-FILES/attachments/${position}` });

test('a message tells its files in their order, and keeps their content back', async () => {
  const params = { reference: 'WITH-FILES' };
  const { body } = await browser.call(getBroadcast, { params, query: { locale: 'en' } });
  expect(body.attachments).toEqual([
    { position: 1, fileName: '交收 時間表（最終）.pdf', locale: 'zh-Hant', size: 25 },
    { position: 2, fileName: 'Time table (final).pdf', locale: 'en', size: 26 },
    { position: 3, fileName: 'large.pdf', locale: null, size: large.byteLength },
  ]);
});

test('a file comes whole, to be kept under its name, and by nobody between', async () => {
  const response = await fetched(1);
  expect(response.statusCode).toBe(200);
  expect(response.rawPayload).toEqual(Buffer.from(pdfOf('時間表')));
  expect(response.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': '25',
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
  });
  expect(response.headers['content-security-policy']).toContain("default-src 'none'");
  expect(response.headers['content-disposition']).toMatch(
    /^attachment; filename="[ -~]+"; filename\*=UTF-8''%E4%BA%A4%E6%94%B6%20/,
  );
  expect((await fetched(2)).headers['content-disposition']).toBe(
    'attachment; filename="Time table (final).pdf"',
  );
});

test('the largest there may be comes byte for byte', async () => {
  const { rawPayload } = await fetched(3);
  expect(rawPayload.equals(large)).toBe(true);
});

test('asked for its headers alone it sends nothing else', async () => {
  const { statusCode, rawPayload, headers } = await fetched(1, 'HEAD');
  expect([statusCode, rawPayload.byteLength, headers['content-type']]).toEqual([200, 0, 'application/pdf']);
});

test.each([4, 99])('a position that has no file: %s', async (position) => {
  const answer = await browser.call(getBroadcastAttachment, {
    params: { reference: 'WITH-FILES', position },
  });
  expect(answer).toMatchObject({ status: 404, code: 'broadcast.not_found' });
});

test.each(['0', '-1', '1.5', 'x', '100', '1e1x', '%00', '١'])(
  'a position that is none: %s',
  async (position) => {
    const response = await fetched(position);
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({ data: { issues: [{ path: 'position' }] } });
  },
);
