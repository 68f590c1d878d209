import { operatorColours } from '#operator/colours.ts';
import type { Colours } from './palette.ts';

export type { BrandColour, Colours } from './palette.ts';

/** The colours that the operator sets otherwise than the product. */
export const colours: Colours = operatorColours;
