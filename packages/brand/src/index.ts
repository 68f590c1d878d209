export { type Brand, brand } from './brand.ts';
