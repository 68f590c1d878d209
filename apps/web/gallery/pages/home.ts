import { getServiceHours } from '@vestibule/contract/service-hours';
import { paths } from '#app/paths.ts';
import { closedHours, openHours } from '#testing/samples.ts';
import { on, stubApi } from '#testing/stub-api.ts';
import type { Desk, Page } from '../story.ts';

const open: Desk = (...routes) =>
  stubApi(
    on(getServiceHours, () => openHours),
    ...routes,
  );

export const pages: readonly Page[] = [
  {
    name: 'home',
    path: paths.home,
    desk: open,
    states: {
      'closing soon': { answers: [on(getServiceHours, () => ({ ...openHours, state: 'closing' as const }))] },
      closed: { answers: [on(getServiceHours, () => closedHours)] },
    },
    calls: [{ route: getServiceHours }],
  },
  { name: 'not found', path: '*', address: '/nowhere', desk: open },
];
