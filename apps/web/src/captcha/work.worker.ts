import type { WorkChallenge } from '@vestibule/domain/human-check';
import { solveWork } from './solve-work.ts';
import type { WorkMessage } from './work-messages.ts';

const tell = (message: WorkMessage) => {
  globalThis.postMessage(message);
};

// One challenge a worker: the page ends it when it has the answer, or wants it no more.
globalThis.addEventListener('message', ({ data: challenge }: MessageEvent<WorkChallenge>) => {
  const answer = solveWork(challenge, (roundsDone) => {
    tell({ kind: 'progress', roundsDone });
  });
  tell({ kind: 'solved', answer });
});
