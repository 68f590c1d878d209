import type { Page } from '@playwright/test';
import { axe, isThorough, told } from './fixtures/axe.ts';
import { everyPage } from './fixtures/every-page.ts';
import { expect, test } from './fixtures/vestibule.ts';
import { takeTour, walkDoor, walkInside, walkRegistration, type Look } from './fixtures/walks.ts';

/**
 * Every rule of axe by day. By night only the colours differ: of every part in `gallery.spec.ts`, of every page on demand.
 */
const lookOn =
  (page: Page): Look =>
  async (state) => {
    const { violations } = await axe(page).analyze();
    expect.soft(told(violations), state).toEqual([]);
    if (!isThorough) return;
    await page.emulateMedia({ colorScheme: 'dark' });
    const dark = await axe(page).withRules(['color-contrast']).analyze();
    expect.soft(told(dark.violations), `${state}, dark`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light' });
  };

test.describe('no page breaks a rule of accessibility', () => {
  // Measuring the contrast of a long page takes seconds.
  test.describe.configure({ timeout: 120_000 });

  for (const tour of everyPage)
    test(tour.name, async ({ page, server, registration, door, humanCheck }) => {
      await takeTour({ page, server, registration, door, humanCheck }, tour, lookOn(page));
    });

  test('at the door', async ({ page, server, registration, door, humanCheck }) => {
    await walkDoor({ page, server, registration, door, humanCheck }, lookOn(page));
  });

  test('in the registration', async ({ page, server, registration, door, humanCheck }) => {
    await walkRegistration({ page, server, registration, door, humanCheck }, lookOn(page));
  });

  test('at the first sign-in and out of time', async ({
    page,
    server,
    registration,
    door,
    humanCheck,
    time,
  }) => {
    await walkInside({ page, server, registration, door, humanCheck, time }, lookOn(page));
  });

  test('in the drawer of a phone', async ({ page, signedIn }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await signedIn();
    await page.goto('/portal');
    await page.getByRole('button', { name: '選單' }).click();
    await expect(page.getByRole('dialog', { name: '功能選單' })).toBeVisible();
    await lookOn(page)('portal: drawer');
  });
});
