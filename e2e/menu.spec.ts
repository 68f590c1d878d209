import type { Locator, Page } from '@playwright/test';
import { sticksOut } from './fixtures/layout.ts';
import { expect, test } from './fixtures/vestibule.ts';

/** The menu in its order, then the links above it (rules.md §6). */
const entries = [
  '/portal/notices',
  '/portal/particulars',
  '/portal/forms',
  '/portal/internet-account',
  '/portal/contact',
  '/portal/rules',
  '/portal/terms',
  '/portal/phone-system',
];
const quickLinks = ['/portal/accounts', '/portal/guide'];

const languages = [
  { name: '繁體', lang: 'zh-Hant-HK' },
  { name: '简体', lang: 'zh-Hans-HK' },
  { name: 'English', lang: 'en-HK' },
];

const hrefs = async (links: Locator): Promise<string[]> =>
  links.evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));

/** By keyboard, as everything here. */
const press = async (link: Locator): Promise<void> => {
  await link.focus();
  await link.press('Enter');
};

/** The page that one has come to: read out from its heading, in its language, within its width, and with all that it asks for. */
const expectArrived = async (page: Page, { path, lang }: { path: string; lang: string }): Promise<void> => {
  await expect(page).toHaveURL(new RegExp(`${path}$`));
  await expect(page.locator('h1[data-page-heading]')).toBeFocused();
  await expect(page.locator('[data-loading]')).toHaveCount(0);
  await expect(page.locator('html')).toHaveAttribute('lang', lang);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect.soft(await sticksOut(page), path).toEqual([]);
};

for (const { name, lang } of languages)
  test.describe(`by keyboard through every entry in ${name}`, () => {
    test.beforeEach(async ({ page, signedIn }) => {
      await signedIn({ provenLinked: 1 });
      await page.goto('/portal');
      await expect(page.locator('nav a[href="/portal/guide"]')).toBeAttached();
      await press(page.getByRole('link', { name, exact: true }));
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
    });

    test('on a wide screen', async ({ page }) => {
      const menu = page.locator('nav:has(a[href="/portal/notices"])');
      await expect.poll(() => hrefs(menu.getByRole('link'))).toEqual(entries);
      for (const path of [...entries, ...quickLinks]) {
        const link = page.locator(`nav a[href="${path}"]`);
        await press(link);
        await expectArrived(page, { path, lang });
        await expect(link).toHaveAttribute('aria-current', 'page');
      }
    });

    test('on a phone', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      for (const path of entries) {
        await press(page.locator('header').getByRole('button'));
        await press(page.getByRole('dialog').locator(`a[href="${path}"]`));
        await expectArrived(page, { path, lang });
      }
      for (const path of quickLinks) {
        await press(page.locator(`nav a[href="${path}"]`));
        await expectArrived(page, { path, lang });
      }
    });
  });
