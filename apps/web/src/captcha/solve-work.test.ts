import { createHash } from 'node:crypto';
import { verifyWork } from '@vestibule/domain/human-check';
import { expect, test } from 'vitest';
import { solveWork } from './solve-work.ts';

const challenge = { salt: 'a-salt-of-the-server', bits: 6, rounds: 5 };

test('what the browser solves is what the server takes for solved', () => {
  const answer = solveWork(challenge, () => undefined);
  const serversHash = (text: string) => createHash('sha256').update(text).digest();
  expect(verifyWork(challenge, answer, serversHash)).toBe(true);
  expect(verifyWork({ ...challenge, salt: 'another' }, answer, serversHash)).toBe(false);
});

test('each round is reported when it is done', () => {
  const reported: number[] = [];
  solveWork(challenge, (roundsDone) => reported.push(roundsDone));
  expect(reported).toEqual([1, 2, 3, 4, 5]);
});
