export { brand } from './brand.ts';
export type { Brand, Mark, MarkPart } from './shape.ts';
