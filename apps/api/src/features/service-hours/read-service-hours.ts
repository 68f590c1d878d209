import type { ServiceHours } from '@vestibule/contract';
import { serviceState, type MaintenanceWindow } from '@vestibule/domain/service-hours';
import type { Parts } from '#parts.ts';
import { viewServiceHours } from './service-hours.view.ts';

type Needs = Pick<Parts, 'repositories' | 'clock'>;

const upcoming = async ({ repositories, clock }: Needs): Promise<MaintenanceWindow[]> => {
  const windows = await repositories.maintenance.upcoming(clock.now());
  return windows.map(({ startsAt, endsAt }) => ({ from: startsAt, to: endsAt, kind: 'unscheduled' }));
};

/** Whether the service is open, and when maintenance is (rules §5). */
export const readServiceHours = (parts: Needs) => async (): Promise<ServiceHours> => {
  const unscheduled = await upcoming(parts);
  const now = parts.clock.now();
  return viewServiceHours({ now, unscheduled, status: serviceState(now, unscheduled) });
};

/** How long a look at the operator's windows serves the gate, which every request passes. */
const gateMemoryMs = 2000;

/** When the service opens again, or undefined while it is open; asks the database at most every two seconds. */
export const closedUntil = (parts: Needs): (() => Promise<Date | undefined>) => {
  let seen: { readonly at: number; readonly windows: Promise<MaintenanceWindow[]> } | undefined;
  return async () => {
    const now = parts.clock.now();
    if (seen === undefined || Math.abs(now.getTime() - seen.at) >= gateMemoryMs) {
      seen = { at: now.getTime(), windows: upcoming(parts) };
      // What failed must not be remembered: the next request asks again.
      seen.windows.catch(() => (seen = undefined));
    }
    const status = serviceState(now, await seen.windows);
    return status.state === 'closed' ? status.opensAt : undefined;
  };
};
