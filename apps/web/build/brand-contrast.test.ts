import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Colours } from '@vestibule/brand/colours';
import { colours } from '@vestibule/brand/colours';
import { describe, expect, it } from 'vitest';
import { operatorColours as eastShore } from '../../../packages/brand/testing/east-shore/colours.ts';

const tokens = readFileSync(join(import.meta.dirname, '../src/ui/tokens.css'), 'utf8');

/** Colours by the name of their token, of one rule of the style sheet. */
const coloursIn = (rule: string | undefined): Map<string, string> =>
  new Map(
    [...(rule ?? '').matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name = '', value = '']) => [
      name,
      value,
    ]),
  );

const light = coloursIn(/:root \{(.*?)\n\}/s.exec(tokens)?.[1]);
const dark = coloursIn(/:root\[data-theme='dark'\] \{(.*?)\n\}/s.exec(tokens)?.[1]);

const channel = (hex: string): number => {
  const share = Number.parseInt(hex, 16) / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
};

/** Relative luminance (WCAG 2.2). */
const luminance = (colour: string): number =>
  0.2126 * channel(colour.slice(1, 3)) +
  0.7152 * channel(colour.slice(3, 5)) +
  0.0722 * channel(colour.slice(5, 7));

const contrast = (a: string, b: string): number => {
  const [bright = 0, dull = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (bright + 0.05) / (dull + 0.05);
};

const text = 4.5;
const outline = 3;

const grounds = ['paper', 'surface', 'sunken'] as const;
const onGrounds = (name: string, least: number) => grounds.map((ground) => [name, ground, least] as const);

/** What stands on what, and how much they must differ. */
const pairs = [
  ...['ink', 'text', 'muted', 'accent', 'danger', 'warn'].flatMap((name) => onGrounds(name, text)),
  ...['line-strong', 'focus'].flatMap((name) => onGrounds(name, outline)),
  ['accent', 'accent-soft', text],
  ['ink', 'accent-soft', text],
  ['text', 'accent-soft', text],
  ['on-accent', 'accent', text],
  ['on-accent', 'accent-hover', text],
  ['on-ink', 'ink-surface', text],
  ['on-ink', 'ink-raised', text],
  ['on-ink-muted', 'ink-surface', text],
  ['on-ink-accent', 'ink-surface', text],
] as const;

const weakPairs = (brand: Colours, theme: 'light' | 'dark'): string[] => {
  const own = new Map<string, string>(Object.entries(brand[theme]));
  const fromLight = new Map<string, string>(Object.entries(brand.light));
  // What dark does not name stays as light has it.
  const colourOf = (name: string): string =>
    own.get(name) ??
    (theme === 'dark' ? dark.get(name) : undefined) ??
    fromLight.get(name) ??
    light.get(name) ??
    '';
  return pairs.flatMap(([front, ground, least]) => {
    const figure = contrast(colourOf(front), colourOf(ground));
    return figure >= least ? [] : [`${front} on ${ground}: ${figure.toFixed(2)} of ${String(least)}`];
  });
};

describe.each([
  ['the brand', colours],
  ['the second brand', eastShore],
])('the colours of %s', (_name, brand) => {
  it.each(['light', 'dark'] as const)('can be told apart in %s', (theme) => {
    expect(weakPairs(brand, theme)).toEqual([]);
  });

  it('are written as the style sheet takes them', () => {
    for (const colour of [...Object.values(brand.light), ...Object.values(brand.dark)])
      expect(colour).toMatch(/^#[0-9a-f]{6}$/);
  });
});

it('finds what is too weak', () => {
  expect(weakPairs({ light: { accent: '#ffffff' }, dark: {} }, 'light')).toContain(
    'accent on surface: 1.00 of 4.5',
  );
});

it('reads the style sheet', () => {
  expect(light.size).toBeGreaterThan(25);
  expect(dark.size).toBeGreaterThan(20);
});
