import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import './browser.ts';
import './dialog.ts';

const ownFetch = globalThis.fetch;

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  // `stubApi` puts another one there.
  globalThis.fetch = ownFetch;
});

// A page is fetched as it is in the browser; on a busy machine a second is too little for that.
configure({ asyncUtilTimeout: 10_000 });
