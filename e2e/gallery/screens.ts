/**
 * `pnpm gallery:screens [--story part-of-a-name] [--locale …] [--theme …] [--width …]`: a picture of every story, or of those that are named, in
 * three languages, by day and by night, at three widths, into `e2e/test-results/screens/`. For eyes: nothing is compared (decision 0042).
 */
import { chromium, type Page } from '@playwright/test';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startGallery, type Wish } from '../fixtures/start-gallery.ts';
import config from '../playwright.config.ts';

const { values: wanted } = parseArgs({
  options: {
    story: { type: 'string', default: '' },
    locale: { type: 'string' },
    theme: { type: 'string' },
    width: { type: 'string' },
  },
});

const among = <V extends string>(all: readonly V[], usual: readonly V[], asked: string | undefined) =>
  asked === undefined ? usual : all.filter((each) => each === asked);

const locales = among(
  ['zh-Hant', 'zh-Hans', 'en', 'zh-Hant-long', 'en-long'],
  ['zh-Hant', 'zh-Hans', 'en'],
  wanted.locale,
);
const themes = among(['light', 'dark'], ['light', 'dark'], wanted.theme);
const widths = wanted.width === undefined ? [360, 768, 1440] : [Number(wanted.width)];
const folder = join(import.meta.dirname, '../test-results/screens');

const take = async (page: Page, wish: Wish, width: number): Promise<void> => {
  await page.evaluate((each) => window.gallery.show(each), wish);
  const name = `${wish.story.replaceAll('/', '--')}.png`;
  const path = join(folder, wish.locale, wish.theme, String(width), name);
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
};

const { address, stop } = await startGallery();
const browser = await chromium.launch(config.use?.launchOptions);
const page = await browser.newPage({ reducedMotion: 'reduce' });
await page.goto(address);
await page.locator('html[data-story=shown]').waitFor();
const stories = (await page.evaluate(() => window.gallery.stories)).filter((id) => id.includes(wanted.story));
for (const width of widths) {
  await page.setViewportSize({ width, height: 900 });
  for (const story of stories)
    for (const locale of locales)
      for (const theme of themes) await take(page, { story, locale, theme }, width);
}
await browser.close();
await stop();
console.log(`${stories.length * locales.length * themes.length * widths.length} pictures in ${folder}`);
