import { createHash } from 'node:crypto';
import type { CaptchaAnswer, CaptchaChallenge } from '@vestibule/contract';
import { formatWorkAnswer, solveWorkRound } from '@vestibule/domain/human-check';

const sha256 = (text: string): Uint8Array => createHash('sha256').update(text).digest();

const solve = ({ salt, bits, rounds }: { salt: string; bits: number; rounds: number }): string => {
  const nonces = Array.from({ length: rounds }, (_, round) => {
    const nonce = solveWorkRound(
      { salt, bits, rounds },
      { round, startNonce: 0, maxTries: 10_000_000 },
      sha256,
    );
    if (nonce === undefined) throw new Error('no nonce found');
    return nonce;
  });
  return formatWorkAnswer(nonces);
};

/** Stands between the drawing and the server in a test's own composition: it saw every picture being drawn. */
export const humanCheckOracle = (draw: (text: string, random: () => number) => Buffer) => {
  const answers = new Map<string, string>();
  return {
    drawPicture: (text: string, random: () => number): Buffer => {
      const png = draw(text, random);
      answers.set(`data:image/png;base64,${png.toString('base64')}`, text);
      return png;
    },
    /** The right answer to a challenge that this process handed out. */
    answer: (challenge: CaptchaChallenge): CaptchaAnswer => {
      const answer = challenge.way === 'picture' ? answers.get(challenge.picture) : solve(challenge);
      if (answer === undefined) throw new Error('this picture was drawn elsewhere');
      return { challengeId: challenge.challengeId, answer };
    },
    /** The text of a picture by its data address, as a browser test finds it in the page. */
    textOf: (picture: string): string | undefined => answers.get(picture),
  };
};
