import type { Colours } from '@vestibule/brand/colours';

const declarations = (palette: Colours['light']): string =>
  Object.entries(palette)
    .map(([name, value]) => `--${name}:${value};`)
    .join('');

const rule = (selector: string, palette: Colours['light']): string =>
  Object.keys(palette).length === 0 ? '' : `${selector}{${declarations(palette)}}\n`;

/** The operator's colours by the selectors of `ui/tokens.css`, which it stands behind; nothing where there are none. Paper stays black and white. */
export const coloursCss = ({ light, dark }: Colours): string => {
  const byTheme = rule(":root:not([data-theme='light'])", dark);
  const rules = [
    rule(':root', light),
    byTheme && `@media (prefers-color-scheme:dark){${byTheme}}\n`,
    rule(":root[data-theme='dark']", dark),
  ].join('');
  return rules && `@media screen{${rules}}\n`;
};
