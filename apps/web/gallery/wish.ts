import { stories } from './stories.ts';

/** The languages, and two that nobody speaks: phrases of 繁體 or of English, accented and 40 % longer. */
export const galleryLocales = ['zh-Hant', 'zh-Hans', 'en', 'zh-Hant-long', 'en-long'] as const;
export type GalleryLocale = (typeof galleryLocales)[number];
export const themes = ['light', 'dark'] as const;

/** What is to be looked at, and how. */
export interface Wish {
  readonly story: string;
  readonly locale: GalleryLocale;
  readonly theme: (typeof themes)[number];
}

/** What the address asks for: `?story=…&locale=…&theme=…`; what is left out or unknown is the first there is. */
export const wishOf = (search: string): Wish => {
  const asked = new URLSearchParams(search);
  const locale = galleryLocales.find((each) => each === asked.get('locale')) ?? galleryLocales[0];
  const theme = themes.find((each) => each === asked.get('theme')) ?? themes[0];
  const story = stories.find(({ id }) => id === asked.get('story'))?.id ?? stories[0]?.id ?? '';
  return { story, locale, theme };
};

export const addressOf = (wish: Wish): string => `?${new URLSearchParams({ ...wish }).toString()}`;
