import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach, vi } from 'vitest';
import './browser.ts';
import './dialog.ts';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
