import { vi } from 'vitest';

/** What jsdom lacks and a test can do without: nothing is ever scrolled, so nothing comes into view. */
class NothingComesIntoView {
  readonly observe = vi.fn<() => void>();
  readonly disconnect = vi.fn<() => void>();
}

Object.assign(window, { IntersectionObserver: NothingComesIntoView, scrollTo: () => undefined });
// It plays nothing, and says so each time it is told to stop.
Object.assign(HTMLMediaElement.prototype, { pause: () => undefined });
