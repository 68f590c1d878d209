import { signIn } from '@vestibule/contract';
import type { CaptchaAnswer } from '@vestibule/contract';
import type { TestApp } from './build-test-app.ts';
import { passHumanCheck } from './signed-in.ts';
import type { TestBrowser } from './test-browser.ts';

export interface Credentials {
  readonly internetUserId: string;
  readonly internetPassword: string;
}

export const wrongPassword = 'WrongPassword1';

export const times = (count: number): undefined[] => Array.from({ length: count });

/** Tries of a person's ID, with the right password unless another is given. */
export const signInAttempts = (app: Pick<TestApp, 'browser' | 'oracle'>, personOf: () => Credentials) => {
  type Try = Partial<Credentials> & { readonly captcha?: CaptchaAnswer };

  const attempt = (browser: TestBrowser, given: Try = {}) => {
    const { internetUserId, internetPassword } = personOf();
    return browser.call(signIn, { body: { internetUserId, internetPassword, ...given } });
  };

  /** With a human check passed. */
  const checked = async (browser: TestBrowser, given: Partial<Credentials> = {}) =>
    attempt(browser, { ...given, captcha: await passHumanCheck(app, browser, 'sign-in') });

  /** Wrong passwords, each from a browser that was never seen before unless one is given. */
  const failTimes = async (
    count: number,
    { browser, ...given }: { browser?: TestBrowser; internetUserId?: string } = {},
  ): Promise<void> => {
    for (const _ of times(count)) {
      const from = browser ?? app.browser();
      const wrong = { ...given, internetPassword: wrongPassword };
      const { code } = await attempt(from, wrong);
      const told = code === 'captcha.required' ? (await checked(from, wrong)).code : code;
      if (told !== 'sign_in.failed') throw new Error(`expected a failure, not ${told}`);
    }
  };

  return { attempt, checked, failTimes };
};
