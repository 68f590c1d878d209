import type { ServiceHours } from '@vestibule/contract';
import { weeklySchedule, type MaintenanceWindow, type serviceState } from '@vestibule/domain/service-hours';

interface Input {
  readonly now: Date;
  readonly unscheduled: readonly MaintenanceWindow[];
  readonly status: ReturnType<typeof serviceState>;
}

const instants = ({ from, to }: MaintenanceWindow) => ({ from: from.toISOString(), to: to.toISOString() });

const windowOf = (status: Input['status']) => (status.state === 'closed' ? status.present : status.next);

export const viewServiceHours = ({ now, unscheduled, status }: Input): ServiceHours => ({
  now: now.toISOString(),
  state: status.state,
  opensAt: status.state === 'closed' ? status.opensAt.toISOString() : null,
  window: { ...instants(windowOf(status)), kind: windowOf(status).kind },
  timetable: weeklySchedule.map(({ days, from, to }) => ({ days, from, to })),
  unscheduled: unscheduled.map(instants),
});
