import { listEnquiries, sendEnquiry } from '@vestibule/contract';
import type { RouteCall } from '@vestibule/contract';
import { enquiriesADay, enquiryMaxLength, isEnquiryReference } from '@vestibule/domain/enquiries';
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { signedInBrowser } from '#testing/signed-in.ts';
import type { TestBrowser } from '#testing/test-browser.ts';
import { handleEnquiry } from './handle-enquiry.ts';

type Message = RouteCall<typeof sendEnquiry>['body'];

let test: TestApp;
let browser: TestBrowser;
let userId: string;
beforeAll(async () => {
  test = await buildTestApp();
});
beforeEach(async () => {
  const person = await test.people.registered({ basicPasswordChanged: true });
  browser = await signedInBrowser(test, person);
  ({ userId } = person);
});
afterAll(() => test.close());

const message = (changed: Partial<Message> = {}): Message => ({
  key: randomUUID(),
  topic: 'technical',
  text: '請問如何列印？',
  replyTo: '',
  locale: 'zh-Hant',
  ...changed,
});
const send = (changed: Partial<Message> = {}, from = browser) =>
  from.call(sendEnquiry, { body: message(changed) });
const kept = () => test.database.prisma.enquiry.findMany({ where: { userId }, orderBy: { sentAt: 'asc' } });
const raw = (payload: object) => browser.send({ method: 'POST', url: '/api/v1/enquiries', payload });

describe('a message to the operator', () => {
  it('is kept, with a reference that is told', async () => {
    const { status, body } = await send({ replyTo: ' me@post.example ', text: ' one\r\ntwo ' });
    expect(status).toBe(200);
    expect(isEnquiryReference(body.reference)).toBe(true);
    expect(await kept()).toMatchObject([
      { reference: body.reference, text: 'one\ntwo', replyTo: 'me@post.example', locale: 'zh-Hant' },
    ]);
    expect((await test.parts.repositories.audit.list(`user:${userId}`)).at(-1)).toMatchObject({
      event: 'enquiry.sent',
      data: { reference: body.reference, topic: 'technical' },
    });
  });

  it('sent twice is one, and answers the same', async () => {
    const key = randomUUID();
    const answers = await Promise.all([send({ key }), send({ key }), send({ key: key.toUpperCase() })]);
    expect(new Set(answers.map(({ body }) => body.reference)).size).toBe(1);
    test.clock.advance(1000);
    expect((await send({ key, text: 'another text' })).body).toEqual(answers[0]?.body);
    expect(await kept()).toHaveLength(1);
  });

  it('meets no message of another investor by its key', async () => {
    const key = randomUUID();
    const { body } = await send({ key });
    const other = await signedInBrowser(test, await test.people.registered({ basicPasswordChanged: true }));
    const answer = await send({ key, text: 'of somebody else' }, other);
    expect(answer.status).toBe(200);
    expect(answer.body.reference).not.toBe(body.reference);
    expect((await other.call(listEnquiries, {})).body.items).toMatchObject([{ text: 'of somebody else' }]);
    expect((await browser.call(listEnquiries, {})).body.items).toMatchObject([{ text: '請問如何列印？' }]);
  });

  it.each([
    ['nothing', { text: '' }, 'required'],
    ['blanks alone', { text: ' \n\t ' }, 'required'],
    ['control characters alone', { text: '\u0000\u001b' }, 'required'],
    ['too much', { text: '字'.repeat(enquiryMaxLength + 1) }, 'too_long'],
    ['far too much', { text: 'a'.repeat(12_000) }, 'too_long'],
  ])('that says %s is refused', async (_what, changed, code) => {
    const response = await raw(message(changed));
    expect(response.statusCode).toBe(422);
    expect(response.json()).toMatchObject({ data: { issues: [{ path: 'text', code }] } });
  });

  it('may be as long as the page says, counted in signs', async () => {
    const text = '𠮷'.repeat(enquiryMaxLength);
    expect((await send({ text })).status).toBe(200);
    expect((await kept())[0]?.text).toBe(text);
  });

  it.each([
    { topic: 'money' },
    { topic: '__proto__' },
    { key: 'mine' },
    { replyTo: 'nobody' },
    { replyTo: 'a@b.example\r\nBcc: c@d.example' },
    { locale: 'fr' },
    { text: ['a'] },
  ])('is refused with %j', async (changed) => {
    expect((await raw({ ...message(), ...changed })).statusCode).toBe(422);
    expect(await kept()).toEqual([]);
  });

  it('is one of so many a day, those sent at once among them; midnight in Hong Kong begins anew', async () => {
    const start = test.clock.now();
    const answers = await Promise.all(Array.from({ length: enquiriesADay + 3 }, () => send()));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(enquiriesADay);
    expect(answers.find(({ status }) => status !== 200)).toMatchObject({
      status: 429,
      code: 'enquiry.too_many',
      data: { until: '2026-11-24T16:00:00.000Z' },
    });
    const other = await signedInBrowser(test, await test.people.registered({ basicPasswordChanged: true }));
    expect((await send({}, other)).status).toBe(200);
    expect(await kept()).toHaveLength(enquiriesADay);
    const since = (day: string) => test.parts.repositories.contact.countSince(userId, new Date(day));
    expect(await since('2026-11-24T16:00:00.000Z')).toBe(0);
    expect(test.clock.now()).toEqual(start);
  });

  it('is for who has entered', async () => {
    expect(await send({}, test.browser())).toMatchObject({ status: 401, code: 'session.required' });
    expect(await test.browser().call(listEnquiries, {})).toMatchObject({ code: 'session.required' });
  });
});

describe('the list of messages', () => {
  it('says which were dealt with, newest first', async () => {
    const first = await send();
    test.clock.advance(60_000);
    const second = await send({ topic: 'password' });
    const { reference } = first.body;
    expect(await handleEnquiry(test.parts)({ reference, operator: 'Chan Tai Man' })).toBe('handled');
    expect((await browser.call(listEnquiries, {})).body.items).toMatchObject([
      { reference: second.body.reference, topic: 'password', state: 'received' },
      { reference, topic: 'technical', state: 'handled' },
    ]);
    expect(await handleEnquiry(test.parts)({ reference, operator: 'Lee' })).toBe('handled_before');
    expect(await handleEnquiry(test.parts)({ reference: 'EQ20261124-ZZZZZZ', operator: 'Lee' })).toBe(
      'not_found',
    );
  });
});
