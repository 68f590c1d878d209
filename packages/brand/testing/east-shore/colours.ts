import type { Colours } from '../../src/palette.ts';

/** Violet on warm paper. */
export const operatorColours: Colours = {
  light: {
    accent: '#4a3fa3',
    'accent-hover': '#372e80',
    'accent-soft': '#ebe9f7',
    'accent-line': '#a9a2dc',
    'ink-surface': '#1d1b3a',
    'ink-raised': '#2b2853',
    'ink-line': '#48447a',
    'on-ink-muted': '#bdbbd6',
    'on-ink-accent': '#b9c2ff',
    paper: '#f6f5f2',
  },
  dark: {
    accent: '#b9c2ff',
    'accent-hover': '#d3d9ff',
    'accent-soft': '#26264a',
    'accent-line': '#5c5ba6',
    'on-accent': '#14133a',
    'ink-surface': '#17162e',
  },
};
