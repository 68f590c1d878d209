import { hongKongParts } from '@vestibule/domain/hong-kong-time';

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** `14:18`, whatever zone the device is in. */
export const hongKongTime = (moment: Date): string => {
  const { hour, minute } = hongKongParts(moment);
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
};
