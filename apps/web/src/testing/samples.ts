import type { BroadcastList } from '@vestibule/contract/broadcasts';
import type { ServiceHours } from '@vestibule/contract/service-hours';
import type { SessionView, SignedInView } from '@vestibule/contract/session';

/** Friday 27 March 2026, 14:08:36 in Hong Kong. */
export const friday = '2026-03-27T06:08:36.000Z';

/** In service; the next maintenance is tomorrow's. */
export const openHours: ServiceHours = {
  now: friday,
  state: 'open',
  opensAt: null,
  window: { from: '2026-03-27T21:00:00.000Z', to: '2026-03-27T22:00:00.000Z', kind: 'scheduled' },
  timetable: [
    { days: 'monday-to-saturday-and-public-holidays', from: '05:00', to: '06:00' },
    { days: 'sunday', from: '00:00', to: '07:00' },
  ],
  unscheduled: [],
};

/** Sunday 29 March 2026, 02:14 in Hong Kong: closed until 07:00. */
export const closedHours: ServiceHours = {
  ...openHours,
  now: '2026-03-28T18:14:00.000Z',
  state: 'closed',
  opensAt: '2026-03-28T23:00:00.000Z',
  window: { from: '2026-03-28T16:00:00.000Z', to: '2026-03-28T23:00:00.000Z', kind: 'scheduled' },
};

export const noMessages: BroadcastList = {
  items: [],
  total: 0,
  from: 0,
  newer: null,
  older: null,
  unread: 0,
  asOf: friday,
};

export const nobody: SessionView = { signedIn: false };

/** Signed in a moment ago, for the second time. */
export const settledSession: SignedInView = {
  signedIn: true,
  stage: 'active',
  internetUserId: 'Harbor88',
  previousSignInAt: '2025-03-28T02:33:31.000Z',
  failuresSincePrevious: 0,
  now: friday,
  expiresAt: '2026-03-27T06:23:36.000Z',
  endsAt: '2026-03-27T14:08:36.000Z',
};
