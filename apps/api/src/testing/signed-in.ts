import { createCaptcha, proveSession, signIn } from '@vestibule/contract';
import type { CaptchaAnswer } from '@vestibule/contract';
import type { HumanCheckPurpose } from '@vestibule/domain/human-check';
import type { TestApp } from './build-test-app.ts';
import type { TestBrowser } from './test-browser.ts';

/** Who knows the right answer to a human check. */
interface Oracle {
  readonly oracle: Pick<TestApp['oracle'], 'answer'>;
}

interface Credentials {
  readonly internetUserId: string;
  readonly internetPassword: string;
}

/** A right answer to a new human check of this browser. */
export const passHumanCheck = async (
  { oracle }: Oracle,
  browser: TestBrowser,
  purpose: HumanCheckPurpose,
): Promise<CaptchaAnswer> => {
  const { body } = await browser.call(createCaptcha, { body: { purpose, way: 'picture' } });
  return oracle.answer(body);
};

/** A new browser in which this investor has signed in. */
export const signedInBrowser = async (
  { browser }: Pick<TestApp, 'browser'>,
  { internetUserId, internetPassword }: Credentials,
): Promise<TestBrowser> => {
  const fresh = browser();
  const { status } = await fresh.call(signIn, { body: { internetUserId, internetPassword } });
  if (status !== 200) throw new Error(`${internetUserId} could not sign in: ${status}`);
  return fresh;
};

/** Gives the Internet Password anew: for a browser whose sign-in is too long ago for a route that asks for a fresh proof. */
export const proveFreshly = async (
  browser: TestBrowser,
  { internetPassword }: Pick<Credentials, 'internetPassword'>,
): Promise<void> => {
  const { status } = await browser.call(proveSession, { body: { internetPassword } });
  if (status !== 200) throw new Error(`the proof was refused: ${status}`);
};

export interface ChangeWish {
  readonly position?: 1 | 2 | 3 | 4;
  /** The present one. */
  readonly current: string;
  readonly next?: string;
  readonly nextAgain?: string;
}

/** The body of a change of the Basic Password, with a human check passed. */
export const changeBody = async (
  app: Oracle,
  browser: TestBrowser,
  { position = 1, current, next = '93702648', nextAgain = next }: ChangeWish,
) => {
  const captcha = await passHumanCheck(app, browser, 'basic-password');
  return { position, current, next, nextAgain, captcha };
};
