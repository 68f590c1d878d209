const unitMs = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
type Unit = keyof typeof unitMs;

/** As a person writes it: 90s, 16m, 25h, 30d. */
export type Duration = `${number}${Unit}`;

const isUnit = (text: string): text is Unit => text in unitMs;

/** Throws where it is none. */
export const millisecondsOf = (duration: Duration): number => {
  const [, count, unit = ''] = /^(-?\d+(?:\.\d+)?)([smhd])$/.exec(duration) ?? [];
  if (!isUnit(unit)) throw new Error(`${duration} is no duration such as 90s, 16m, 25h or 30d`);
  return Number(count) * unitMs[unit];
};
