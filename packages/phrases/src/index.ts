import type { phrases as firstPhrases } from './locales/zh-Hant/first-page.ts';
import type { phrases } from './locales/zh-Hant/index.ts';
import type { Phrases } from './phrases.ts';

export type { Phrases } from './phrases.ts';

/** Every word of one language. 繁體 is the source of the type: a key that another language lacks does not compile. */
export type AllPhrases = Phrases<typeof phrases>;
/** The words of the home page, a part of all. */
export type FirstPhrases = Phrases<typeof firstPhrases>;
