import { currentTermsVersion } from '@vestibule/brand/terms';
import { acceptRegistrationTerms, chooseCategory, routes } from '@vestibule/contract';
import type { Route } from '@vestibule/contract';
import { signedInBrowser } from '#testing/signed-in.ts';
import { testBrowser } from '#testing/test-browser.ts';
import type { TestBrowser } from '#testing/test-browser.ts';
import type { Target } from './target.ts';

/** A request that is good as it stands; `*` in address, cookie or agent marks what is to be broken (in a body everything is). */
export interface ScanCase {
  readonly name: string;
  readonly method: Route['method'];
  readonly path: string;
  readonly body?: object;
  readonly cookie?: string;
  readonly agent?: string;
}

const captcha = { challengeId: '0192f0a0-0000-7000-8000-000000000000', answer: 'AdeF34' };
const credentials = { internetUserId: 'Scanner8', internetPassword: 'Lighthouse2026' };

const cookieOf = (browser: TestBrowser): string =>
  [...browser.cookies].map(([name, value]) => `${name}=${value}`).join('; ');

const open: readonly ScanCase[] = [
  { name: 'terms', method: 'GET', path: '/terms?locale=en*' },
  {
    name: 'human check',
    method: 'POST',
    path: '/captcha',
    body: { purpose: 'sign-in', way: 'work', language: 'en', replaces: captcha.challengeId },
  },
  { name: 'sign-in', method: 'POST', path: '/session', body: { ...credentials, captcha } },
  { name: 'session cookie', method: 'GET', path: '/session', cookie: '__Host-vestibule=*' },
  { name: 'browser cookie', method: 'GET', path: '/registration', cookie: '__Host-vestibule-browser=*' },
  {
    name: 'user agent',
    method: 'POST',
    path: '/session',
    body: { ...credentials, captcha },
    agent: 'scanner*',
  },
];

const registration = async ({ app, people }: Target): Promise<ScanCase[]> => {
  const browser = testBrowser(app);
  const terms = { version: currentTermsVersion, locale: 'en' } as const;
  const category = { category: 'individual-or-joint' } as const;
  await browser.call(acceptRegistrationTerms, { body: terms });
  await browser.call(chooseCategory, { body: category });
  const { basicUserId, identityPrefix, basicPassword } = await people.account();
  const details = {
    primaryBasicUserId: basicUserId,
    linkedBasicUserIds: ['04999998'],
    identityPrefix,
    internetUserId: 'Newcomer',
    internetPassword: credentials.internetPassword,
    internetPasswordAgain: credentials.internetPassword,
    captcha,
  };
  const cookie = cookieOf(browser);
  return [
    { name: 'registration: terms', method: 'PUT', path: '/registration/terms', body: terms, cookie },
    { name: 'registration: category', method: 'PUT', path: '/registration/category', body: category, cookie },
    { name: 'registration: details', method: 'PUT', path: '/registration/details', body: details, cookie },
    {
      name: 'registration: confirmation',
      method: 'POST',
      path: '/registration/confirmation',
      body: { basicPassword },
      cookie,
    },
  ];
};

const inside = async ({ app, people }: Target): Promise<ScanCase[]> => {
  const browsers = { browser: () => testBrowser(app) };
  const person = await people.registered({ ...credentials, basicPasswordChanged: true });
  const active = cookieOf(await signedInBrowser(browsers, person));
  const newcomer = await people.registered({ linked: 1 });
  const changing = cookieOf(await signedInBrowser(browsers, newcomer));
  const change = { position: 1, current: '00000000', next: '93702648', nextAgain: '93702648', captcha };
  return [
    {
      name: 'messages',
      method: 'GET',
      path: '/broadcasts?locale=en*&topic=system*&text=a*&only=unread*',
      cookie: active,
    },
    {
      name: 'messages from',
      method: 'GET',
      path: `/broadcasts?locale=en&after=${'A'.repeat(30)}*`,
      cookie: active,
    },
    { name: 'message file', method: 'GET', path: '/broadcasts/BRD20261101*/attachments/1*', cookie: active },
    { name: 'message', method: 'GET', path: '/broadcasts/BRD20261101*?locale=en', cookie: active },
    { name: 'session end', method: 'DELETE', path: `/sessions/${captcha.challengeId}*`, cookie: active },
    { name: 'message read', method: 'PUT', path: '/broadcasts/BRD20261101*/read', cookie: active },
    {
      name: 'terms: acceptance',
      method: 'POST',
      path: '/terms/acceptance',
      body: { version: currentTermsVersion, locale: 'en' },
      cookie: active,
    },
    { name: 'Basic Password', method: 'PUT', path: '/basic-password', body: change, cookie: changing },
    {
      name: 'put off',
      method: 'POST',
      path: '/basic-password/put-off',
      body: { position: 2 },
      cookie: changing,
    },
  ];
};

const segmentsOf = (path: string): readonly string[] => (path.split('?', 1)[0] ?? '').split('/');

const covers = (route: Route, scanCase: ScanCase): boolean => {
  const [wanted, given] = [segmentsOf(route.path), segmentsOf(scanCase.path)];
  const isSame = (segment: string, index: number): boolean =>
    segment.startsWith(':') || segment === given[index];
  return route.method === scanCase.method && wanted.length === given.length && wanted.every(isSame);
};

/** Every route that takes anything, with the people whose session or draft it needs. Fails where the contract has grown beyond. */
export const casesOf = async (target: Target): Promise<readonly ScanCase[]> => {
  const forSignedIn = await inside(target);
  const cases = [...open, ...(await registration(target)), ...forSignedIn];
  const forgotten = routes
    .filter(({ params, query, body }) => params !== undefined || query !== undefined || body !== undefined)
    .filter((route) => !cases.some((scanCase) => covers(route, scanCase)));
  if (forgotten.length > 0)
    throw new Error(`nothing scans ${forgotten.map(({ id }) => id).join(', ')}: see scan/cases.ts`);
  return cases;
};
