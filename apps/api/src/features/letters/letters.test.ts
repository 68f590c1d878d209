import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { readLetterFile, smtpCarrier, wordsOfMessage } from '#platform/mail-carrier.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { mailServer } from '#testing/mail-server.ts';
import type { MailServer } from '#testing/mail-server.ts';
import { signedInBrowser } from '#testing/signed-in.ts';
import { deliverLetters } from './deliver-letters.ts';
import type { Post } from './deliver-letters.ts';
import { outboxFolder, postOf } from './post.ts';
import { startPostman } from './postman.ts';

const minute = 60_000;
let app: TestApp;
let server: MailServer;
let folder: string;
let post: Post;
const warned: unknown[] = [];
beforeAll(async () => {
  [app, server] = await Promise.all([buildTestApp(), mailServer()]);
  folder = await mkdtemp(join(tmpdir(), 'vestibule-letters-'));
  const mail = { smtpUrl: server.url, from: 'Portal <portal@example.hk>', textGateway: '%s@sms.example.hk' };
  const publicOrigins = ['https://portal.example.hk'];
  post = postOf({ dataFolder: folder, publicOrigins, mail }, (facts) => warned.push(facts));
});
afterAll(async () => {
  await Promise.all([app.close(), server.close(), rm(folder, { recursive: true })]);
});
beforeEach(async () => {
  await app.database.prisma.outgoingLetter.deleteMany();
  server.be('well');
  server.taken.length = 0;
  warned.length = 0;
});

const deliver = (with_: Post = post) => deliverLetters({ ...app.parts, post: with_ })();
const rows = () => app.database.prisma.outgoingLetter.findMany({ orderBy: { id: 'asc' } });
const only = async () => {
  const [row, ...others] = await rows();
  if (row === undefined || others.length > 0) throw new Error(`${others.length} others`);
  return row;
};
/** A sign-in from a new browser: the act that queues a letter. */
const act = async () => signedInBrowser(app, await app.people.registered());
const queue = (wish: { channel?: 'mail' | 'text'; kind?: string; recipient?: string } = {}) =>
  app.parts.repositories.letters.queue({
    id: app.parts.ids.uuid(),
    channel: 'mail',
    kind: 'registered',
    recipient: 'tai.man@example.com',
    locale: 'en',
    subject: 'Subject',
    body: 'Body',
    createdAt: app.clock.now(),
    ...wish,
  });

describe('a letter', () => {
  test('goes out once, and its words are forgotten', async () => {
    await act();
    expect(await only()).toMatchObject({ kind: 'new-device', attempts: 0 });
    expect(await deliver()).toBe(1);
    expect(await deliver()).toBe(0);
    expect(await only()).toMatchObject({ body: '', attempts: 1, sentAt: app.clock.now(), lastError: null });
    const { recipient } = await only();
    expect(server.taken.map(({ to }) => to)).toEqual([recipient]);
  });

  test('says what was done, when in Hong Kong, where to call, and where the portal is', async () => {
    await act();
    await deliver();
    const [{ message } = { message: '' }] = server.taken;
    expect(message).toContain('From: Portal <portal@example.hk>');
    expect(message).toContain('Auto-Submitted: auto-generated');
    const text = wordsOfMessage(message);
    expect(text).toMatch(/^致互聯網使用者編號 us\.{6} 的持有人：/);
    for (const words of ['（香港時間）', '未能辨識的瀏覽器', '+852 3000 0000', 'https://portal.example.hk'])
      expect(text).toContain(words);
    expect(text).not.toMatch(/user\d{4}/);
  });

  test('leaves in the order in which it was written', async () => {
    for (const recipient of ['a@example.com', 'b@example.com', 'c@example.com']) await queue({ recipient });
    await deliver();
    expect(server.taken.map(({ to }) => to)).toEqual(['a@example.com', 'b@example.com', 'c@example.com']);
  });

  test('as a text message goes through the gateway, without what stands under an e-mail', async () => {
    await queue({ channel: 'text', recipient: '+85291234567' });
    await deliver();
    expect(server.taken.map(({ to }) => to)).toEqual(['85291234567@sms.example.hk']);
    expect(wordsOfMessage(server.taken[0]?.message ?? '')).toBe('Body');
  });

  test('goes into a file where there is no server, for no other eyes', async () => {
    await queue();
    await deliver(
      postOf({ dataFolder: folder, publicOrigins: [], mail: { from: 'portal@example.hk' } }, () => undefined),
    );
    const { id } = await only();
    const outbox = outboxFolder(folder);
    expect(await readdir(outbox)).toEqual([`${id}.eml`]);
    expect((await stat(join(outbox, `${id}.eml`))).mode % 0o1000).toBe(0o600);
    expect((await stat(outbox)).mode % 0o1000).toBe(0o700);
    expect(await readLetterFile(outbox, id)).toMatch(/^Body\n\n-- \nThis e-mail was sent by our system/);
    expect(await readLetterFile(outbox, 'none')).toBeUndefined();
  });
});

describe('a mail server that is away', () => {
  test.each(['busy', 'silent'] as const)(
    '(%s) fails no act; the letter waits and arrives once',
    async (mood) => {
      server.be(mood);
      await act();
      const mails = smtpCarrier({ url: server.url, from: 'portal@example.hk', limitMs: 150 });
      const impatient = { ...post, carriers: { ...post.carriers, mail: mails } };
      expect(await deliver(impatient)).toBe(0);
      expect(await only()).toMatchObject({ attempts: 1, sentAt: null, givenUpAt: null });
      server.be('well');
      expect(await deliver()).toBe(0);
      app.clock.advance(minute);
      expect(await deliver()).toBe(1);
      expect(server.taken).toHaveLength(1);
      expect(await only()).toMatchObject({ attempts: 2, lastError: null });
    },
  );

  test('is not knocked at again for every letter that waits', async () => {
    await queue();
    await queue();
    server.be('busy');
    await deliver();
    expect((await rows()).map(({ attempts }) => attempts)).toEqual([1, 0]);
    expect(JSON.stringify(warned)).not.toContain('example.com');
  });

  test('for two days: then it is given up, and an operator may send it again', async () => {
    await queue();
    server.be('busy');
    for (let attempt = 0; attempt < 16; attempt += 1) {
      await deliver();
      app.clock.advance(6 * 60 * minute);
    }
    const given = await only();
    expect(given.givenUpAt).not.toBeNull();
    expect(given.body).toBe('Body');
    server.be('well');
    expect(await deliver()).toBe(0);
    expect(await app.parts.repositories.letters.retry(given.id, app.clock.now())).toBe(true);
    expect(await deliver()).toBe(1);
    expect(await app.parts.repositories.letters.retry(given.id, app.clock.now())).toBe(false);
  });

  test('for longer than a code holds: the code goes nowhere, and stands nowhere', async () => {
    await queue({ kind: 'contact-code' });
    server.be('busy');
    await deliver();
    app.clock.advance(16 * minute);
    await deliver();
    expect(await only()).toMatchObject({ body: '', givenUpAt: app.clock.now() });
  });
});

describe('an address', () => {
  test('that the server does not know is given up at once, and holds up no other', async () => {
    await queue();
    server.be('refusing');
    await deliver();
    expect(await only()).toMatchObject({
      attempts: 1,
      givenUpAt: app.clock.now(),
      lastError: 'EENVELOPE 550',
    });
  });

  test.each(['x@example.com\r\nBcc: all@example.com', 'x@example.com, y@example.com', 'nobody', ''])(
    '%j, from an old file, is written to nobody',
    async (recipient) => {
      await queue({ recipient });
      await deliver();
      expect(server.taken).toEqual([]);
      expect(await only()).toMatchObject({ givenUpAt: app.clock.now(), lastError: 'no address' });
    },
  );
});

describe('postmen', () => {
  test('of several nodes at once send each letter once', async () => {
    for (let count = 0; count < 12; count += 1) await queue({ recipient: `number${count}@example.com` });
    const sent = await Promise.all([deliver(), deliver(), deliver()]);
    expect(sent.reduce((sum, each) => sum + each)).toBe(12);
    expect(new Set(server.taken.map(({ to }) => to)).size).toBe(12);
    expect(server.taken).toHaveLength(12);
  });

  test('one that died on the way leaves the letter to another', async () => {
    await queue();
    const { letters } = app.parts.repositories;
    await letters.takeDue(app.clock.now(), new Date(app.clock.now().getTime() + minute));
    expect(await deliver()).toBe(0);
    app.clock.advance(minute);
    expect(await deliver()).toBe(1);
  });

  test('come at the bell, one round at a time, and finish the letter under way before they stop', async () => {
    const failed: unknown[] = [];
    const deliverRound = deliverLetters({ ...app.parts, post });
    const postman = startPostman({
      bell: app.parts.bell,
      deliver: deliverRound,
      failed: (error) => failed.push(error),
    });
    await act();
    await expect.poll(() => server.taken.length).toBe(1);
    await queue();
    await postman.stop();
    const taken = server.taken.length;
    await act();
    expect(server.taken).toHaveLength(taken);
    expect(failed).toEqual([]);
  });
});

test('what was sent is purged after its time; what waits stays', async () => {
  await queue();
  await deliver();
  await queue();
  const { letters } = app.parts.repositories;
  expect(await letters.purge(app.clock.now())).toBe(0);
  app.clock.advance(minute);
  expect(await letters.purge(app.clock.now())).toBe(1);
  expect(await only()).toMatchObject({ sentAt: null });
});
