import { createCaptcha } from '@vestibule/contract/captcha';
import { signIn } from '@vestibule/contract/session';
import type { SignedInView } from '@vestibule/contract/session';
import { settledSession } from './samples.ts';
import { on } from './stub-api.ts';
import type { StubbedRoute } from './stub-api.ts';

export const challengeIdOf = (turn: number): string =>
  `00000000-0000-4000-8000-${String(turn).padStart(12, '0')}`;

/** Pictures to read, numbered from 1 as they are handed out. */
export const pictures = (): StubbedRoute => {
  let turn = 0;
  return on(createCaptcha, ({ body: { purpose } }) => {
    turn += 1;
    return {
      challengeId: challengeIdOf(turn),
      purpose,
      expiresAt: '2026-03-27T06:13:36.000Z',
      way: 'picture' as const,
      picture: `data:image/png;base64,${turn}`,
    };
  });
};

/** A sign-in that answers, one try after the other, with what `answers` hold; the last one stands for all that come after. */
export const signInThat = (...answers: readonly (() => SignedInView | Promise<SignedInView>)[]) => {
  let turn = 0;
  return on(signIn, () => {
    const answer = answers[Math.min(turn, answers.length - 1)] ?? (() => settledSession);
    turn += 1;
    return answer();
  });
};
