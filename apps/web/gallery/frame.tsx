/** One story and nothing around it: what the address asks for, and whatever `window.gallery.show` is told afterwards. */
import '#ui/global.css';
import { show } from './show.tsx';
import { stories } from './stories.ts';
import { wishOf, type Wish } from './wish.ts';

declare global {
  interface Window {
    readonly gallery: {
      readonly stories: readonly string[];
      readonly show: (wish: Wish) => Promise<void>;
    };
  }
}

Object.assign(window, { gallery: { stories: stories.map(({ id }) => id), show } });

await show(wishOf(window.location.search));
document.documentElement.dataset['story'] = 'shown';
