import type { Page } from '@playwright/test';
import { expect, test, watchConsole } from './fixtures/vestibule.ts';

/** What the browser keeps for this site beside cookies. */
const keptBy = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

test.describe('what another site or an injected script may try', () => {
  const tries: readonly (readonly [string, string | (() => unknown)])[] = [
    ['an inline style', () => document.body.setAttribute('style', 'color: red')],
    [
      'markup from a string',
      () => {
        document.body.innerHTML = '<img src="x">';
      },
    ],
    [
      'an inline script',
      () => {
        const script = document.createElement('script');
        script.append('document.title = "taken over"');
        document.body.append(script);
      },
    ],
    ['a policy of its own', `trustedTypes.createPolicy('other', {})`],
    [
      'a picture of another site',
      () => {
        new Image().src = 'https://other.example/x.png';
      },
    ],
    ['words to another site', () => fetch('https://other.example/', { mode: 'no-cors' })],
  ];
  test('is refused by the browser, and every journey would fail by it', async ({ browser, server }) => {
    const context = await browser.newContext({ baseURL: server.address });
    const page = await context.newPage();
    const complaints: string[] = [];
    watchConsole(page, complaints);
    for (const [what, attempt] of tries) {
      await test.step(what, async () => {
        await page.goto('/');
        complaints.length = 0;
        await page.evaluate(attempt).catch(() => undefined);
        await expect(async () =>
          expect(complaints.join()).toMatch(/Content Security Policy|Trusted/),
        ).toPass();
        await expect(page).not.toHaveTitle('taken over');
      });
    }
    await context.close();
  });

  test('a frame around the portal stays empty', async ({ browser, server }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.route('https://other.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: `<iframe src="${server.address}/sign-in"></iframe>` }),
    );
    await page.goto('https://other.example/');
    await expect(page.frameLocator('iframe').getByRole('textbox')).toHaveCount(0);
    await context.close();
  });

  test('a form of another site changes nothing', async ({ browser, server }) => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const form = `<form method="post" action="${server.address}/api/v1/session"><button>go</button></form>`;
    await page.route('https://other.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: form }),
    );
    await page.goto('https://other.example/');
    const answered = page.waitForResponse(`${server.address}/api/v1/session`);
    await page.getByRole('button', { name: 'go' }).click();
    expect((await answered).status()).toBe(403);
    await context.close();
  });
});

test('the built pages hold no script and no style but files', async ({ request }) => {
  for (const path of ['/', '/sign-in', '/portal']) {
    const page = await (await request.get(path, { headers: { accept: 'text/html' } })).text();
    const scripts = page.match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length).toBeGreaterThan(0);
    for (const script of scripts) expect(script).toMatch(/ src="\/assets\//);
    expect(page).toMatch(/<script\b[^>]*><\/script>/);
    expect(page).not.toMatch(/<script\b[^>]*>[^<]/);
    expect(page).not.toMatch(/<style\b|\sstyle=|\son[a-z]+=|javascript:/i);
  }
});

test.describe('after signing out', () => {
  test('back shows nothing of the investor, neither within the page nor from the page before', async ({
    page,
    server,
    door,
  }) => {
    const person = await server.ask('registered', { basicPasswordChanged: true });
    await door.signInToPortal(person);
    // Another document, so that there is one to come back to.
    await page.goto('/portal/notices');
    await expect(page.getByRole('heading', { name: '告示版' })).toBeVisible();
    await page.goto('/portal');
    await door.expectPortal();
    await door.signOut();
    for (let steps = 0; steps < 2; steps += 1) {
      await page.goBack();
      await expect(page.getByRole('button', { name: '輸入', exact: true })).toBeVisible();
      await expect(page.getByText(/閣下最後一次登入|新訊息數目/)).toHaveCount(0);
      await expect(page.getByText(person.internetUserId)).toHaveCount(0);
    }
  });

  test('the browser keeps the language and that it is known, and nothing else', async ({
    page,
    context,
    server,
    door,
  }) => {
    const person = await server.ask('registered', { basicPasswordChanged: true });
    await door.signInToPortal(person);
    await page.getByRole('link', { name: 'English', exact: true }).click();
    await page.getByRole('link', { name: '繁體', exact: true }).click();
    await door.signOut();
    expect(await keptBy(page)).toEqual({
      local: ['vestibule.locale'],
      session: [],
      databases: [],
      caches: [],
      workers: 0,
    });
    const names = (await context.cookies()).map(({ name }) => name);
    expect(names).toContain('__Host-vestibule-device');
    expect(names).not.toContain('__Host-vestibule');
  });
});
