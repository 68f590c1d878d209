/**
 * What an operator may set otherwise: names of the product's tokens (apps/web/src/ui/tokens.css) without their dashes. Text, lines and the
 * colours that warn stay the product's.
 */
export const brandColours = [
  'accent',
  'accent-hover',
  'accent-soft',
  'accent-line',
  'on-accent',
  'ink',
  'focus',
  'ink-surface',
  'ink-raised',
  'ink-line',
  'on-ink',
  'on-ink-muted',
  'on-ink-accent',
  'paper',
  'surface',
  'sunken',
  'il-1',
  'il-2',
  'il-3',
  'il-4',
  'il-light',
  'il-floor',
  'il-line',
] as const;

export type BrandColour = (typeof brandColours)[number];

/** `#rrggbb`; what is not named stays as the product has it. */
export type Palette = Readonly<Partial<Record<BrandColour, `#${string}`>>>;

export interface Colours {
  readonly light: Palette;
  readonly dark: Palette;
}
