import { useMutation } from '@tanstack/react-query';
import { createCaptcha } from '@vestibule/contract/captcha';
import type { HumanCheckPurpose } from '@vestibule/domain/human-check';
import { useEffect, useRef, useState } from 'react';
import { call } from '#api/client.ts';
import { startWork } from './start-work.ts';
import { useExpiry } from './use-expiry.ts';

export type WorkState =
  | { readonly step: 'idle' | 'failed' | 'expired' }
  /** `secondsLeft` is unknown until the first round is done. */
  | { readonly step: 'running'; readonly again: boolean; readonly secondsLeft?: number }
  | {
      readonly step: 'done';
      readonly challengeId: string;
      readonly answer: string;
      readonly expiresAt: string;
    };

export interface WorkCheck {
  readonly state: WorkState;
  start(): void;
  /** The answer was sent and is used up: works anew without being asked, for the investor has chosen this way once. */
  restart(): void;
}

const fetchWork = async (purpose: HumanCheckPurpose) => {
  const challenge = await call(createCaptcha, { body: { purpose, way: 'work' } });
  if (challenge.way !== 'work') throw new TypeError('Work was asked for');
  return challenge;
};

type Work = Awaited<ReturnType<typeof fetchWork>>;

/** By the pace so far; the rounds are alike, so it is a fair guess. */
const secondsLeft = (startedAt: number, roundsDone: number, rounds: number): number => {
  const perRoundMs = (performance.now() - startedAt) / roundsDone;
  return Math.max(1, Math.ceil((perRoundMs * (rounds - roundsDone)) / 1000));
};

const begin = (work: Work, again: boolean, tell: (state: WorkState) => void): (() => void) => {
  const startedAt = performance.now();
  const { challengeId, expiresAt, rounds } = work;
  return startWork(work, {
    onProgress: (roundsDone) => {
      tell({ step: 'running', again, secondsLeft: secondsLeft(startedAt, roundsDone, rounds) });
    },
    onSolved: (answer) => {
      tell({ step: 'done', challengeId, answer, expiresAt });
    },
    onFailed: () => {
      tell({ step: 'failed' });
    },
  });
};

/** The way without a picture: the browser works for some seconds (rules.md §9). */
export const useWorkCheck = (purpose: HumanCheckPurpose): WorkCheck => {
  const [state, tell] = useState<WorkState>({ step: 'idle' });
  const stop = useRef<() => void>(undefined);
  const fetching = useMutation({ mutationFn: fetchWork });
  useEffect(() => () => stop.current?.(), []);
  useExpiry(state.step === 'done' ? state.challengeId : undefined, () => {
    tell({ step: 'expired' });
  });
  const run = (again: boolean) => {
    tell({ step: 'running', again });
    fetching.mutate(purpose, {
      onSuccess: (work) => {
        stop.current = begin(work, again, tell);
      },
      onError: () => {
        tell({ step: 'failed' });
      },
    });
  };
  return {
    state,
    start: () => {
      if (state.step !== 'running') run(false);
    },
    restart: () => {
      run(true);
    },
  };
};
