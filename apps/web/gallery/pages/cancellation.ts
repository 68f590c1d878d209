import {
  abandonCancellation,
  confirmCancellation,
  getCancellation,
  proveCancellation,
} from '@vestibule/contract/cancellation';
import type { CancellationView } from '@vestibule/contract/cancellation';
import { getServiceHours } from '@vestibule/contract/service-hours';
import { getSession } from '@vestibule/contract/session';
import { paths } from '#app/paths.ts';
import { friday, nobody, openHours, settledSession } from '#testing/samples.ts';
import { on, stubApi } from '#testing/stub-api.ts';
import type { Desk, Page } from '../story.ts';

const nothing: CancellationView = {
  step: 'details',
  expired: false,
  now: friday,
  expiresAt: null,
  internetUserId: null,
  basicUserIds: [],
  cancelledAt: null,
};
const atReview: CancellationView = {
  ...nothing,
  step: 'review',
  expiresAt: '2026-03-27T06:23:36.000Z',
  internetUserId: 'Harbor88',
  basicUserIds: ['04128836', '04......'],
};

const at =
  (view: CancellationView): Desk =>
  (...routes) =>
    stubApi(
      on(getServiceHours, () => openHours),
      on(getSession, () => nobody),
      on(getCancellation, () => view),
      on(proveCancellation, () => atReview),
      on(abandonCancellation, () => undefined),
      ...routes,
    );

const proof = {
  internetUserId: 'Harbor88',
  internetPassword: 'Correct4Horses',
  basicPassword: '93702648',
  captcha: '50FSYS',
};

export const pages: readonly Page[] = [
  {
    name: 'cancellation',
    path: paths.cancellation.details,
    desk: at(nothing),
    states: {
      faulty: { send: true },
      'of who is signed in': { answers: [on(getSession, () => settledSession)] },
      'out of time': { desk: at({ ...nothing, expired: true }) },
    },
    calls: [{ route: getCancellation }, { route: proveCancellation, type: proof, send: true }],
  },
  {
    name: 'cancellation review',
    path: paths.cancellation.review,
    desk: at(atReview),
    calls: [{ route: confirmCancellation, press: 'main [data-part=buttons] button' }],
  },
  {
    name: 'cancellation done',
    path: paths.cancellation.done,
    desk: at({ ...atReview, step: 'done', cancelledAt: friday }),
  },
];
