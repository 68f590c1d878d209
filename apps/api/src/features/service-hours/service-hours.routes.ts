import { getServiceHours } from '@vestibule/contract';
import { mount, type MountedRoute } from '#http/mount.ts';
import type { Parts } from '#parts.ts';
import { readServiceHours } from './read-service-hours.ts';

export const serviceHoursRoutes = (parts: Pick<Parts, 'repositories' | 'clock'>): MountedRoute[] => {
  const read = readServiceHours(parts);
  return [mount(getServiceHours, () => read())];
};
