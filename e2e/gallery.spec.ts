import type { Page } from '@playwright/test';
import { axe, isThorough, told } from './fixtures/axe.ts';
import { expect, test, type Wish } from './fixtures/gallery.ts';
import { cutOff, sticksOut } from './fixtures/layout.ts';

/** Told by the contract: `session.signIn/captcha.wrong`. They share their looks, so one of a kind stands for the others. */
const isDerived = (story: string): boolean => story.startsWith('pages/') && story.split('/').length > 3;
const isPart = (story: string): boolean => story.startsWith('parts/');

const layout = async (page: Page): Promise<readonly string[]> => [
  ...(await sticksOut(page)),
  ...(await cutOff(page)),
];

// What has not come yet has no heading; nor has a page while not even the session could be asked for.
const hasNoHeading = (story: string): boolean =>
  story.endsWith('no-answer-yet') || story === 'pages/session/session.get/no-line';

const rules = async (page: Page, { story }: Wish): Promise<readonly string[]> => {
  const beyond = hasNoHeading(story) ? ['page-has-heading-one'] : [];
  return told((await axe(page).disableRules(beyond).analyze()).violations);
};

// A part by itself is no page: it has no heading of the first level and no landmarks.
const rulesOfPart = async (page: Page): Promise<readonly string[]> => {
  const beyond = ['region', 'page-has-heading-one', 'landmark-one-main', 'landmark-unique', 'heading-order'];
  return told((await axe(page).disableRules(beyond).analyze()).violations);
};

/** By night the colours, for nothing else differs. */
const contrast = async (page: Page): Promise<readonly string[]> =>
  told((await axe(page).withRules(['color-contrast']).analyze()).violations);

const looksOf =
  (locale: Wish['locale'], theme: Wish['theme'] = 'light') =>
  (story: string): Wish => ({ story, locale, theme });

/** What the contract tells looks alike on one page: the line that breaks stands for it. */
const sampleOf = (stories: readonly string[]): readonly string[] => {
  const pages = new Set<string>();
  return stories.filter((story) => {
    if (isThorough || !isDerived(story)) return true;
    const page = story.split('/').slice(0, 2).join('/');
    if (!story.endsWith('no-line') || pages.has(page)) return false;
    return pages.add(page).size > 0;
  });
};

const widths = isThorough ? [360, 768, 1440] : [360];
const longWords = isThorough ? (['zh-Hant-long', 'en-long'] as const) : (['en-long'] as const);

test.describe('the gallery', () => {
  // One after the other in one worker: it is built once.
  test.describe.configure({ mode: 'default', timeout: isThorough ? 1_200_000 : 120_000 });

  for (const width of widths) {
    test.describe(`at ${width} px`, () => {
      test.use({ viewport: { width, height: 900 } });

      test('every story holds words that are 40 % longer', async ({ gallery }) => {
        const stories = sampleOf(gallery.stories);
        const wishes = longWords.flatMap((locale) => stories.map(looksOf(locale)));
        expect(await gallery.walk(wishes, layout)).toEqual([]);
      });
    });
  }

  for (const theme of ['light', 'dark'] as const)
    test(`axe finds nothing in the parts, ${theme}`, async ({ gallery }) => {
      const wishes = gallery.stories.filter(isPart).map(looksOf('zh-Hant', theme));
      expect(await gallery.walk(wishes, theme === 'dark' ? contrast : rulesOfPart)).toEqual([]);
    });

  // In the usual run axe looks at the real pages (`accessibility.spec.ts`), which are made of the parts above.
  if (isThorough)
    test('axe finds nothing in the states of pages', async ({ gallery }) => {
      const stories = gallery.stories.filter((story) => !isPart(story));
      expect(await gallery.walk(stories.map(looksOf('zh-Hant')), rules)).toEqual([]);
      expect(await gallery.walk(stories.map(looksOf('en', 'dark')), contrast)).toEqual([]);
    });
});
