import { operator } from '#operator/brand.ts';
import type { Brand } from './shape.ts';

/** The operator that this build is for (README.md: "Choose a brand"). */
export const brand: Brand = operator;
