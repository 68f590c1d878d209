import { createCaptcha } from '@vestibule/contract/captcha';
import {
  abandonRegistration,
  acceptRegistrationTerms,
  chooseCategory,
  confirmRegistration,
  getRegistration,
  submitDetails,
} from '@vestibule/contract/registration';
import type { RegistrationView } from '@vestibule/contract/registration';
import { getTerms } from '@vestibule/contract/terms';
import { currentTerms } from '@vestibule/brand/terms';
import { on, stubApi } from './stub-api.ts';
import type { StubbedRoute } from './stub-api.ts';

const inAQuarter = '2026-11-22T06:15:00.000Z';

/** A registration as the server answers it before anything was done. */
export const newRegistration: RegistrationView = {
  step: 'terms',
  expired: false,
  now: '2026-11-22T06:00:00.000Z',
  expiresAt: null,
  terms: null,
  category: null,
  details: null,
  registeredAt: null,
};

export const heldDetails = {
  primaryBasicUserId: '04128836',
  linkedBasicUserIds: ['04172950'],
  identityPrefix: 'AC12',
  internetUserId: 'Harbor88',
};

/** A registration at a step, with what was given by then. */
export const registrationAt = (step: 'category' | 'details' | 'review' | 'done'): RegistrationView => ({
  ...newRegistration,
  step,
  expiresAt: inAQuarter,
  terms: { version: '1.0', locale: 'zh-Hant' },
  category: step === 'category' ? null : 'individual-or-joint',
  details: step === 'review' || step === 'done' ? heldDetails : null,
  registeredAt: step === 'done' ? '2026-03-27T06:21:07.000Z' : null,
});

const challengeIdOf = (turn: number): string => `00000000-0000-4000-8000-${String(turn).padStart(12, '0')}`;

/**
 * A server's side of one registration, beginning where `start` says. Every challenge it hands out has the next number; `routes` take the
 * place of its own.
 */
export const registrationDesk = (start: RegistrationView, ...routes: readonly StubbedRoute[]) => {
  let view = start;
  let turn = 0;
  const become = (change: Partial<RegistrationView>): RegistrationView => {
    view = { ...view, ...change };
    return view;
  };
  const api = stubApi(
    on(getRegistration, () => view),
    on(getTerms, ({ query }) => currentTerms(query.locale)),
    on(acceptRegistrationTerms, ({ body }) =>
      become({ step: view.step === 'terms' ? 'category' : view.step, terms: body, expiresAt: inAQuarter }),
    ),
    on(chooseCategory, ({ body }) => become({ step: 'details', category: body.category })),
    on(submitDetails, ({ body }) => {
      const { primaryBasicUserId, linkedBasicUserIds, identityPrefix, internetUserId } = body;
      const linked = linkedBasicUserIds.filter((id) => id !== '');
      const details = { primaryBasicUserId, linkedBasicUserIds: linked, identityPrefix, internetUserId };
      return become({ step: 'review', details });
    }),
    on(confirmRegistration, () => become({ step: 'done', registeredAt: '2026-03-27T06:21:07.000Z' })),
    on(abandonRegistration, () => void become(newRegistration)),
    on(createCaptcha, ({ body }) => {
      turn += 1;
      const handedOut = { challengeId: challengeIdOf(turn), purpose: body.purpose, expiresAt: inAQuarter };
      const challenges = {
        picture: { ...handedOut, way: 'picture', picture: `data:image/png;base64,${turn}` },
        audio: {
          ...handedOut,
          way: 'audio',
          language: body.language ?? 'yue',
          audio: `data:audio/wav;base64,${turn}`,
        },
        work: { ...handedOut, way: 'work', salt: `salt-${turn}`, bits: 2, rounds: 3 },
      } as const;
      return challenges[body.way];
    }),
    ...routes,
  );
  return { ...api, become };
};
