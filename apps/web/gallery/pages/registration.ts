import {
  acceptRegistrationTerms,
  chooseCategory,
  confirmRegistration,
  getRegistration,
  submitDetails,
} from '@vestibule/contract/registration';
import { getTerms } from '@vestibule/contract/terms';
import { paths } from '#app/paths.ts';
import { newRegistration, registrationAt, registrationDesk } from '#testing/registration-desk.ts';
import { on } from '#testing/stub-api.ts';
import type { Desk, Page } from '../story.ts';

const at =
  (step: Parameters<typeof registrationAt>[0]): Desk =>
  (...routes) =>
    registrationDesk(registrationAt(step), ...routes);

const details = {
  primaryBasicUserId: '04128836',
  identityPrefix: 'AC12',
  internetUserId: 'Harbor88',
  internetPassword: 'Correct4Horses',
  internetPasswordAgain: 'Correct4Horses',
  captcha: '50FSYS',
};

export const pages: readonly Page[] = [
  {
    name: 'registration terms',
    path: paths.register.terms,
    desk: (...routes) => registrationDesk(newRegistration, ...routes),
    states: {
      'out of time': {
        answers: [on(getRegistration, () => ({ ...newRegistration, expired: true }))],
      },
    },
    calls: [
      { route: getTerms },
      { route: getRegistration },
      { route: acceptRegistrationTerms, press: 'main button[type=submit], main button' },
    ],
  },
  {
    name: 'registration category',
    path: paths.register.category,
    desk: at('category'),
    states: { faulty: { send: true } },
    calls: [{ route: chooseCategory, type: { category: 'corporate' }, send: true }],
  },
  {
    name: 'registration details',
    path: paths.register.details,
    desk: at('details'),
    states: {
      'every fault': {
        type: { primaryBasicUserId: '0490', internetUserId: 'short', internetPassword: 'short' },
        send: true,
      },
      corporate: {
        answers: [
          on(getRegistration, () => ({ ...registrationAt('details'), category: 'corporate' as const })),
        ],
      },
      'half typed': { type: { primaryBasicUserId: '04128836', internetPassword: 'Correct4' } },
      'a text that is far too long': {
        type: { primaryBasicUserId: '0'.repeat(120), internetUserId: 'W'.repeat(120) },
        send: true,
      },
    },
    calls: [{ route: submitDetails, type: details, send: true }],
  },
  {
    name: 'registration review',
    path: paths.register.review,
    desk: at('review'),
    states: { faulty: { send: true } },
    calls: [{ route: confirmRegistration, type: { basicPassword: '90817263' }, send: true }],
  },
  { name: 'registration done', path: paths.register.done, desk: at('done') },
];
