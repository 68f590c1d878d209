import type { WorkChallenge } from '@vestibule/domain/human-check';
import { vi } from 'vitest';
import { solveWork } from '#captcha/solve-work.ts';
import type { WorkMessage } from '#captcha/work-messages.ts';

/** Works in the page's own thread, which jsdom has only; answers after the present turn, as a worker does. */
class WorkerOfTest extends EventTarget {
  postMessage(challenge: WorkChallenge): void {
    queueMicrotask(() => {
      const tell = (data: WorkMessage) => this.dispatchEvent(new MessageEvent('message', { data }));
      const answer = solveWork(challenge, (roundsDone) => tell({ kind: 'progress', roundsDone }));
      tell({ kind: 'solved', answer });
    });
  }

  terminate(): void {
    this.dispatchEvent(new Event('terminated'));
  }
}

class BrokenWorker extends EventTarget {
  postMessage(): void {
    queueMicrotask(() => this.dispatchEvent(new Event('error')));
  }

  terminate(): void {
    this.dispatchEvent(new Event('terminated'));
  }
}

/** A device so slow that it never gets anywhere. */
class RestingWorker extends EventTarget {
  postMessage(): void {
    this.dispatchEvent(new Event('received'));
  }

  terminate(): void {
    this.dispatchEvent(new Event('terminated'));
  }
}

export const letWorkersRest = (): void => {
  vi.stubGlobal('Worker', RestingWorker);
};

export const letWorkersWork = (): void => {
  vi.stubGlobal('Worker', WorkerOfTest);
};

export const letWorkersFail = (): void => {
  vi.stubGlobal('Worker', BrokenWorker);
};
