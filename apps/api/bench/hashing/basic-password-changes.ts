import { changeBasicPassword, createCaptcha, signIn } from '@vestibule/contract';
import type { TestApp } from '#testing/build-test-app.ts';
import { median, spend } from './measure.ts';
import { internetPassword, nextBasicPassword, presentBasicPassword } from './people.ts';
import type { Person } from './people.ts';
import { rawHashes } from './raw-hashes.ts';

const hashesARound = 4;

/** Brings a person to the page of the change, then measures the change alone. Seconds of CPU. */
const change = async ({ browser, oracle }: TestApp, { internetUserId }: Person): Promise<number> => {
  const page = browser();
  await page.call(signIn, { body: { internetUserId, internetPassword } });
  const check = await page.call(createCaptcha, { body: { purpose: 'basic-password', way: 'picture' } });
  const captcha = oracle.answer(check.body);
  const body = {
    position: 1 as const,
    current: presentBasicPassword,
    next: nextBasicPassword,
    nextAgain: nextBasicPassword,
    captcha,
  };
  const { cpu } = await spend(async () => {
    const { status, code } = await page.call(changeBasicPassword, { body });
    if (status !== changeBasicPassword.status)
      throw new Error(`A change was answered with ${status} ${code}.`);
  });
  return cpu;
};

/** CPU of a change against a full history ÷ CPU of one raw hash. The first person warms up. */
export const changeInHashes = async (
  cost: number,
  app: TestApp,
  people: readonly Person[],
): Promise<number> => {
  const ratios: number[] = [];
  for (const person of people) {
    const raw = await spend(() => rawHashes(cost, { count: hashesARound, width: 1 }));
    ratios.push((await change(app, person)) / (raw.cpu / hashesARound));
  }
  return median(ratios.slice(1));
};
