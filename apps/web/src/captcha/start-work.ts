import type { WorkChallenge } from '@vestibule/domain/human-check';
import { trustedWorker } from './trusted-worker.ts';
import type { WorkMessage } from './work-messages.ts';
import workerAddress from './work.worker.ts?worker&url';

export interface WorkListener {
  onProgress(roundsDone: number): void;
  onSolved(answer: string): void;
  onFailed(): void;
}

/** Lets the browser work beside the page; the function returned stops it. */
export const startWork = (challenge: WorkChallenge, listener: WorkListener): (() => void) => {
  const worker = trustedWorker(workerAddress);
  const stop = () => {
    worker.terminate();
  };
  worker.addEventListener('message', ({ data: message }: MessageEvent<WorkMessage>) => {
    if (message.kind === 'progress') return listener.onProgress(message.roundsDone);
    stop();
    listener.onSolved(message.answer);
  });
  worker.addEventListener('error', () => {
    stop();
    listener.onFailed();
  });
  worker.postMessage(challenge);
  return stop;
};
