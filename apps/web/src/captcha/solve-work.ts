import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { formatWorkAnswer, solveWorkRound } from '@vestibule/domain/human-check';
import type { WorkChallenge } from '@vestibule/domain/human-check';

const hash = (text: string): Uint8Array => sha256(utf8ToBytes(text));

/** Does all rounds at a stretch, reporting how many are done, and returns the answer as it is sent. Takes seconds: for a worker only. */
export const solveWork = (challenge: WorkChallenge, report: (roundsDone: number) => void): string => {
  const nonces = Array.from({ length: challenge.rounds }, (_, round) => {
    const nonce = solveWorkRound(
      challenge,
      { round, startNonce: 0, maxTries: Number.MAX_SAFE_INTEGER },
      hash,
    );
    report(round + 1);
    return nonce ?? 0;
  });
  return formatWorkAnswer(nonces);
};
