import { createHash } from 'node:crypto';
import type { CaptchaAnswer, CaptchaChallenge } from '@vestibule/contract';
import type { HumanCheckWorld } from '#features/captcha/human-check.ts';
import { formatWorkAnswer, solveWorkRound } from '@vestibule/domain/human-check';
import type { SpokenLanguage } from '@vestibule/domain/human-check';

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

/** Stands between drawing, speaking and the server in a test's own composition: it knows the text of all that was drawn or spoken. */
export const humanCheckOracle = (world: Pick<HumanCheckWorld, 'drawPicture' | 'speakSymbols'>) => {
  const answers = new Map<string, string>();
  const answerOf = (challenge: CaptchaChallenge): string | undefined => {
    switch (challenge.way) {
      case 'picture':
        return answers.get(challenge.picture);
      case 'audio':
        return answers.get(challenge.audio);
      case 'work':
        return solve(challenge);
    }
  };
  return {
    drawPicture: (text: string, random: () => number): Buffer => {
      const png = world.drawPicture(text, random);
      answers.set(`data:image/png;base64,${png.toString('base64')}`, text);
      return png;
    },
    speakSymbols: (text: string, language: SpokenLanguage, random: () => number): Buffer => {
      const wave = world.speakSymbols(text, language, random);
      answers.set(`data:audio/wav;base64,${wave.toString('base64')}`, text);
      return wave;
    },
    /** The right answer to a challenge that this process handed out. */
    answer: (challenge: CaptchaChallenge): CaptchaAnswer => {
      const answer = answerOf(challenge);
      if (answer === undefined) throw new Error('this challenge was drawn elsewhere');
      return { challengeId: challenge.challengeId, answer };
    },
    /** The text of a picture or recording by its data address, as a browser test finds it in the page. */
    textOf: (address: string): string | undefined => answers.get(address),
  };
};
