import { fileURLToPath } from 'node:url';
import { brand } from '@vestibule/brand';
import { colours } from '@vestibule/brand/colours';
import { brandFolder } from '@vestibule/brand/folder';
import type { Plugin } from 'vite';
import { coloursCss } from './brand-css.ts';

const coloursModule = 'virtual:brand/colours.css';

/** As the product's tokens have it, where the operator sets no other. */
const surface = { light: '#ffffff', dark: '#111f26' } as const;

/** Fills `%PRODUCT%` and the colours of the browser's own bar. */
const fillPage = (html: string): string =>
  html
    .replaceAll('%PRODUCT%', () => brand.productName)
    .replaceAll('%SURFACE_LIGHT%', () => colours.light.surface ?? surface.light)
    .replaceAll('%SURFACE_DARK%', () => colours.dark.surface ?? surface.dark);

/** The operator's colours as a style sheet, and the page's own words and colours. */
export const brandFiles = (): Plugin => ({
  name: 'vestibule:brand',
  resolveId: (id) => (id === coloursModule ? `\0${coloursModule}` : undefined),
  load: (id) => (id === `\0${coloursModule}` ? coloursCss(colours) : undefined),
  transformIndexHtml: { order: 'pre', handler: fillPage },
});

/** Files served as they are: the operator's icon. */
export const publicFolder: string = fileURLToPath(new URL('public/', brandFolder));
