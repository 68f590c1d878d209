import type { Page } from '@playwright/test';
import { isThorough } from './fixtures/axe.ts';
import { everyPage } from './fixtures/every-page.ts';
import { sticksOut } from './fixtures/layout.ts';
import { expect, test } from './fixtures/vestibule.ts';
import { takeTour, walkDoor, walkInside, walkRegistration, type Look } from './fixtures/walks.ts';

const narrow = { width: 320, height: 640 };
const usual = { width: 390, height: 844 };

/** At the narrowest width. In longer words the gallery looks at the same pages, and `menu.spec.ts` walks them in English. */
const lookOn =
  (page: Page): Look =>
  async (state) => {
    await page.setViewportSize(narrow);
    expect.soft(await sticksOut(page), state).toEqual([]);
    await page.setViewportSize(usual);
  };

test.describe('on a phone', () => {
  test.use({ viewport: usual, hasTouch: true });

  // In the usual run the gallery opens every state of these pages at 360 px.
  for (const tour of isThorough ? everyPage : [])
    test(`nothing ${tour.name} scrolls sideways`, async ({
      page,
      server,
      registration,
      door,
      humanCheck,
    }) => {
      await takeTour({ page, server, registration, door, humanCheck }, tour, lookOn(page));
    });

  test('nothing at the door scrolls sideways', async ({ page, server, registration, door, humanCheck }) => {
    await walkDoor({ page, server, registration, door, humanCheck }, lookOn(page));
  });

  test('nothing in the registration scrolls sideways', async ({
    page,
    server,
    registration,
    door,
    humanCheck,
  }) => {
    await walkRegistration({ page, server, registration, door, humanCheck }, lookOn(page));
  });

  test('nothing at the first sign-in or out of time scrolls sideways', async ({
    page,
    server,
    registration,
    door,
    humanCheck,
    time,
  }) => {
    await walkInside({ page, server, registration, door, humanCheck, time }, lookOn(page));
  });

  test('the menu is a drawer that opens, leads on, closes and signs out', async ({ page, signedIn }) => {
    await signedIn();
    await page.goto('/portal');
    const open = page.getByRole('button', { name: '選單' });
    const drawer = page.getByRole('dialog', { name: '功能選單' });
    await open.click();
    await expect(drawer).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(drawer).toBeHidden();
    await expect(open).toBeFocused();
    await open.click();
    await drawer.getByRole('button', { name: '關閉選單' }).click();
    await expect(drawer).toBeHidden();
    await open.click();
    await drawer.getByRole('link', { name: '告示版' }).click();
    await expect(page.getByRole('heading', { name: '告示版' })).toBeFocused();
    await expect(drawer).toBeHidden();
    await open.click();
    await drawer.getByRole('button', { name: '退出系統' }).click();
    await expect(page.getByRole('heading', { name: '閣下已退出系統' })).toBeVisible();
  });
});
