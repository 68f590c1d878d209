import type { Colours } from '../../src/palette.ts';

/** The product's own. */
export const operatorColours: Colours = { light: {}, dark: {} };
