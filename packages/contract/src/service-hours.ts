import * as z from 'zod/mini';
import { instant } from './fields.ts';
import { defineRoute, everyone } from './route.ts';

const hour = z.string().check(z.regex(/^(?:[01][0-9]|2[0-4]):[0-5][0-9]$/));
const window = z.object({ from: instant, to: instant, kind: z.enum(['scheduled', 'unscheduled']) });

/** rules §5. All instants are UTC; hours of the timetable are Hong Kong time. */
export const serviceHours = z.object({
  now: instant,
  /** `closing`: within 30 minutes. */
  state: z.enum(['open', 'closing', 'closed']),
  /** When the service opens again; null unless closed. */
  opensAt: z.nullable(instant),
  /** The maintenance that runs, or else the next one. */
  window: z.nullable(window),
  timetable: z.array(
    z.object({ days: z.enum(['monday-to-saturday-and-public-holidays', 'sunday']), from: hour, to: hour }),
  ),
  /** What the operator added beside the timetable, not yet over. */
  unscheduled: z.array(z.object({ from: instant, to: instant })),
});
export type ServiceHours = z.output<typeof serviceHours>;

export const getServiceHours = defineRoute({
  id: 'serviceHours.get',
  summary: 'Whether the service is open, and when maintenance is',
  method: 'GET',
  path: '/service-hours',
  callers: everyone,
  limit: 'read',
  status: 200,
  answer: serviceHours,
  errors: [],
  passive: true,
  duringMaintenance: true,
});
