import type { CaptchaAnswer, CaptchaChallenge } from '@vestibule/contract';

/** For servers of the tests that draw a human check's picture as its text in plain bytes, in whatever process: the answer stands in it. */
export const plainOracle = {
  answer: (challenge: CaptchaChallenge): CaptchaAnswer => {
    if (challenge.way !== 'picture') throw new Error('asked for a picture only');
    const [, bytes = ''] = challenge.picture.split(',');
    return { challengeId: challenge.challengeId, answer: Buffer.from(bytes, 'base64').toString() };
  },
};
