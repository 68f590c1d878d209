import { abandonCancellation, getCancellation, getSession, signIn } from '@vestibule/contract';
import { maskBasicUserId } from '@vestibule/domain/identifiers';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deviceCookie, sessionCookie } from '#http/context.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import type { TestApp } from '#testing/build-test-app.ts';
import { cancellationJourney } from '#testing/cancellation-journey.ts';
import { brokenInvariants } from '#testing/invariants.ts';
import type { RegisteredPerson } from '#testing/people.ts';
import { signedInBrowser } from '#testing/signed-in.ts';

let app: TestApp;
let person: RegisteredPerson;
beforeAll(async () => {
  app = await buildTestApp();
});
beforeEach(async () => {
  person = await app.people.registered({ linked: 1, basicPasswordChanged: true });
});
afterAll(() => app.close());

const begin = (browser = app.browser()) => cancellationJourney(browser, app);
const nothing = {
  step: 'details',
  expired: false,
  internetUserId: null,
  basicUserIds: [],
  cancelledAt: null,
};
const signInAs = (given: Pick<RegisteredPerson, 'internetUserId' | 'internetPassword'>) =>
  app.browser().call(signIn, {
    body: { internetUserId: given.internetUserId, internetPassword: given.internetPassword },
  });
const userRow = () => app.database.prisma.internetUser.findUniqueOrThrow({ where: { id: person.userId } });
const eventsOf = async (subject: string) =>
  (await app.parts.repositories.audit.list(subject)).map(({ event }) => event);

describe('the proof', () => {
  it('leads to the check page, and cancels nothing yet', async () => {
    const { prove, browser } = begin();
    const { status, body } = await prove(person);
    expect(status).toBe(200);
    const [linked] = person.linked;
    expect(body).toEqual({
      step: 'review',
      expired: false,
      now: app.clock.now().toISOString(),
      expiresAt: new Date(app.clock.now().getTime() + 15 * 60_000).toISOString(),
      internetUserId: person.internetUserId,
      basicUserIds: [person.basicUserId, linked?.basicUserId],
      cancelledAt: null,
    });
    expect((await browser.call(getCancellation, {})).body).toEqual(body);
    expect((await signInAs(person)).status).toBe(200);
    expect(await eventsOf(`user:${person.userId}`)).toContain('cancellation.proved');
  });

  it('tells of an account that was never proved its first two digits only', async () => {
    const fresh = await app.people.registered({ linked: 2 });
    const { body } = await begin().prove(fresh);
    const linked = fresh.linked.map(({ basicUserId }) => maskBasicUserId(basicUserId));
    expect(body.basicUserIds).toEqual([fresh.basicUserId, ...linked]);
    expect(JSON.stringify(body)).not.toContain(fresh.linked[0]?.basicUserId);
  });

  it('is the browser’s own: another one sees nothing of it, and confirms nothing', async () => {
    await begin().prove(person);
    const other = begin();
    expect((await other.browser.call(getCancellation, {})).body).toMatchObject(nothing);
    expect(await other.confirm(person)).toMatchObject({ status: 409, code: 'cancellation.not_started' });
    expect((await userRow()).status).toBe('active');
  });

  it('is thrown away by who goes back', async () => {
    const { prove, confirm, browser } = begin();
    await prove(person);
    expect((await browser.call(abandonCancellation, {})).status).toBe(204);
    expect((await browser.call(getCancellation, {})).body).toMatchObject(nothing);
    expect((await confirm(person)).code).toBe('cancellation.not_started');
    expect((await browser.call(abandonCancellation, {})).status).toBe(204);
  });

  it('lasts a quarter of an hour; that it is over is told once', async () => {
    const { prove, confirm, browser } = begin();
    await prove(person);
    app.clock.advance(15 * 60_000);
    expect(await confirm(person)).toMatchObject({ status: 410, code: 'cancellation.draft_expired' });
    expect((await browser.call(getCancellation, {})).body).toMatchObject({ ...nothing, expired: true });
    expect((await browser.call(getCancellation, {})).body).toMatchObject(nothing);
    expect((await userRow()).status).toBe('active');
  });

  it.each(['internetPassword', 'basicPassword'] as const)(
    'is worth nothing after a change of the %s',
    async (which) => {
      const { prove, confirm, browser } = begin();
      await prove(person);
      app.clock.advance(1000);
      const setAt = app.clock.now();
      await (which === 'internetPassword'
        ? app.database.prisma.internetPassword.update({ where: { userId: person.userId }, data: { setAt } })
        : app.database.prisma.basicPassword.updateMany({
            where: { accountId: person.accountId },
            data: { setAt },
          }));
      expect((await browser.call(getCancellation, {})).body).toMatchObject(nothing);
      expect((await confirm(person)).code).toBe('cancellation.not_started');
      expect((await userRow()).status).toBe('active');
    },
  );
});

describe('the confirmation', () => {
  it('ends the ID and all that belongs to it, and leaves history and the Basic Passwords', async () => {
    await signedInBrowser(app, person);
    const { prove, confirm } = begin();
    await prove(person);
    const { status, body } = await confirm(person);
    expect(status).toBe(200);
    const cancelledAt = app.clock.now();
    const accountIds = [person.accountId, ...person.linked.map(({ accountId }) => accountId)];
    expect(body).toMatchObject({
      step: 'done',
      internetUserId: person.internetUserId,
      basicUserIds: [person.basicUserId, person.linked[0]?.basicUserId],
      cancelledAt: cancelledAt.toISOString(),
    });
    const where = { userId: person.userId };
    const { prisma } = app.database;
    expect(await userRow()).toMatchObject({ status: 'cancelled', cancelledAt });
    expect(
      await Promise.all([
        prisma.session.count({ where }),
        prisma.knownDevice.count({ where }),
        prisma.accountLink.count({ where }),
        prisma.internetPassword.count({ where }),
      ]),
    ).toEqual([0, 0, 0, 0]);
    expect(await prisma.termsAcceptance.count({ where })).toBe(1);
    const present = { accountId: { in: accountIds }, digest: { not: null } };
    expect(await prisma.basicPassword.count({ where: present })).toBe(2);
    const [event] = (await app.parts.repositories.audit.list(`user:${person.userId}`)).slice(-1);
    expect(event).toMatchObject({
      event: 'cancellation.completed',
      actor: 'investor',
      data: { accounts: 2, sessionsEnded: 1, devicesForgotten: 1 },
    });
    for (const id of accountIds) expect((await eventsOf(`account:${id}`)).at(-1)).toBe('account.unlinked');
  });

  it('is told by letter to the primary account’s address, whose link is gone by then', async () => {
    const { prisma } = app.database;
    const account = await prisma.basicAccount.findUniqueOrThrow({ where: { id: person.accountId } });
    const where = { kind: 'cancelled', recipient: account.email ?? '' };
    const before = await prisma.outgoingLetter.count({ where });
    await begin().cancel(person);
    expect(await prisma.outgoingLetter.count({ where })).toBe(before + 1);
  });

  it('takes an account’s unconfirmed change of address with it', async () => {
    const { accountId } = person;
    const at = app.clock.now();
    await app.database.prisma.contactChange.create({
      data: {
        id: app.parts.ids.uuid(),
        accountId,
        channel: 'email',
        value: 'new@example.com',
        codeMac: '0'.repeat(64),
        attemptsLeft: 3,
        createdAt: at,
        expiresAt: new Date(at.getTime() + 600_000),
      },
    });
    await begin().cancel(person);
    expect(await app.database.prisma.contactChange.count({ where: { accountId } })).toBe(0);
  });

  it('signs out every browser: its next request reads as one whose session has ended', async () => {
    const elsewhere = await signedInBrowser(app, person);
    const here = await signedInBrowser(app, person);
    const { prove, confirm } = begin(here);
    await prove(person);
    const { headers } = await confirm(person);
    expect(here.cookies.has(sessionCookie)).toBe(false);
    expect(headers['clear-site-data']).toBe('"cache"');
    const response = await elsewhere.send({ method: 'GET', url: '/api/v1/broadcasts?locale=en' });
    expect([response.statusCode, response.json()]).toMatchObject([401, { code: 'session.expired' }]);
    expect((await here.call(getSession, {})).body).toEqual({ signedIn: false });
  });

  it('leaves alone who else is signed in at the same browser', async () => {
    const other = await app.people.registered({ basicPasswordChanged: true });
    const shared = await signedInBrowser(app, other);
    const { cancel } = begin(shared);
    expect((await cancel(person)).status).toBe(200);
    expect((await shared.call(getSession, {})).body).toMatchObject({ internetUserId: other.internetUserId });
  });

  it('given again answers the same, and so does a reload, for a quarter of an hour', async () => {
    const { prove, confirm, browser } = begin();
    await prove(person);
    const first = await confirm(person);
    const again = await Promise.all([confirm(person), confirm(person)]);
    for (const { body } of again) expect(body).toEqual(first.body);
    expect((await browser.call(getCancellation, {})).body).toEqual(first.body);
    expect(
      (await eventsOf(`user:${person.userId}`)).filter((event) => event === 'cancellation.completed'),
    ).toHaveLength(1);
    app.clock.advance(15 * 60_000);
    expect((await browser.call(getCancellation, {})).body).toMatchObject(nothing);
    expect((await confirm(person)).code).toBe('cancellation.not_started');
  });

  it('cancels no other than the page showed', async () => {
    const { prove, confirm } = begin();
    const other = await app.people.registered({ basicPasswordChanged: true });
    await prove(person);
    await prove(other);
    expect(await confirm(person)).toMatchObject({ status: 409, code: 'cancellation.superseded' });
    expect((await userRow()).status).toBe('active');
    expect((await confirm({ internetUserId: other.internetUserId.toUpperCase() })).status).toBe(200);
  });

  it('is possible before the first change of the Basic Password', async () => {
    const fresh = await app.people.registered();
    const here = await signedInBrowser(app, fresh);
    expect((await begin(here).cancel(fresh)).status).toBe(200);
    expect(here.cookies.has(sessionCookie)).toBe(false);
    // The device's own name is nobody's any more; it may serve the next who signs in here.
    expect(here.cookies.has(deviceCookie)).toBe(true);
  });
});

/** Last: looks at what all the others have left. */
it('nothing of this breaks a rule of the database', async () => {
  expect(await brokenInvariants(app.database.prisma)).toEqual([]);
});
