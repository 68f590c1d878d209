import { queryOptions } from '@tanstack/react-query';
import { getServiceHours } from '@vestibule/contract/service-hours';
import { call } from '#api/client.ts';

/** Whether the service is open, and when maintenance is; asked again now and then, for it changes by itself. */
export const serviceHoursQuery = queryOptions({
  queryKey: ['service-hours'],
  queryFn: () => call(getServiceHours, {}),
  staleTime: 30_000,
  refetchInterval: 60_000,
});
