/** Hong Kong keeps UTC+8 all year (rules §5). */
const hongKongOffset = '+08:00';
const hongKongMs = 8 * 60 * 60 * 1000;

/**
 * `2026-12-01T22:00` (also with a blank for the T) is read as Hong Kong time; with an offset or Z it is read as said. undefined where it is no
 * such moment, 31 November included.
 */
export const readInstant = (text: string): Date | undefined => {
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(:\d{2})?(Z|[+-]\d{2}:\d{2})?$/.exec(text);
  if (match === null) return undefined;
  const [, day = '', time = '', seconds = ':00', offset = hongKongOffset] = match;
  // Date.parse rolls 31 November over to 1 December.
  if (new Date(`${day}T00:00Z`).getUTCDate() !== Number(day.slice(8))) return undefined;
  const instant = new Date(`${day}T${time}${seconds}${offset}`);
  return Number.isNaN(instant.getTime()) ? undefined : instant;
};

/** `2026-12-01 22:00:00.000`, Hong Kong time. */
export const writeMoment = (instant: Date): string =>
  new Date(instant.getTime() + hongKongMs).toISOString().slice(0, 23).replace('T', ' ');

/** `2026-12-01 22:00`, Hong Kong time. */
export const writeInstant = (instant: Date): string => writeMoment(instant).slice(0, 16);
