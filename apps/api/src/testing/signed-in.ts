import { createCaptcha, signIn } from '@vestibule/contract';
import type { CaptchaAnswer } from '@vestibule/contract';
import type { HumanCheckPurpose } from '@vestibule/domain/human-check';
import type { TestApp } from './build-test-app.ts';
import type { TestBrowser } from './test-browser.ts';

interface Credentials {
  readonly internetUserId: string;
  readonly internetPassword: string;
}

/** A right answer to a new human check of this browser. */
export const passHumanCheck = async (
  { oracle }: Pick<TestApp, 'oracle'>,
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
