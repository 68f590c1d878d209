import '@testing-library/jest-dom/vitest';
import { cleanup, configure } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import './browser.ts';
import './dialog.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

// A page is fetched as it is in the browser; on a busy machine a second is too little for that.
configure({ asyncUtilTimeout: 10_000 });
