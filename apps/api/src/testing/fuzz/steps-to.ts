import type { Fact, FactName } from './facts.ts';

export interface Step {
  readonly routeId: string;
  readonly params?: unknown;
  readonly body?: unknown;
}

const known = (fact: FactName): Fact => ({ fact, luck: 0 });
const facts = (...names: readonly FactName[]): Record<string, Fact> =>
  Object.fromEntries(names.map((name) => [name, known(name)]));

const anew: Step = { routeId: 'registration.abandon' };
const terms: Step = {
  routeId: 'registration.acceptTerms',
  body: { ...facts('version'), locale: 'zh-Hant' },
};
const category: Step = { routeId: 'registration.chooseCategory', body: facts('category') };
const details: Step = {
  routeId: 'registration.submitDetails',
  body: facts(
    'primaryBasicUserId',
    'linkedBasicUserIds',
    'identityPrefix',
    'internetUserId',
    'internetPassword',
    'internetPasswordAgain',
    'captcha',
  ),
};

const proof: Step = {
  routeId: 'cancellation.prove',
  body: facts('internetUserId', 'internetPassword', 'basicPassword', 'captcha'),
};

const link: Step = {
  routeId: 'account.link',
  body: facts('basicUserId', 'identityPrefix', 'basicPassword'),
};

const newEmail: Step = {
  routeId: 'particulars.startEmailChange',
  params: facts('id'),
  body: facts('value'),
};

/** What an honest browser does before it can call a route. */
export const stepsTo = (routeId: string): readonly Step[] => {
  switch (routeId) {
    case 'registration.chooseCategory':
      return [anew, terms];
    case 'registration.submitDetails':
      return [anew, terms, category];
    case 'registration.confirm':
      return [anew, terms, category, details];
    case 'basicPassword.changeOf':
      return [link];
    case 'particulars.confirmContactChange':
      return [newEmail];
    case 'cancellation.confirm':
      return [proof];
    default:
      return [];
  }
};
