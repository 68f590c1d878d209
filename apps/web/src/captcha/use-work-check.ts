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
      /** When it arrived, by this device's clock. */
      readonly arrivedAt: number;
    };

export interface WorkCheck {
  readonly state: WorkState;
  start(): void;
  /** The answer was sent and is used up: works anew without being asked, for the investor has chosen this way once. */
  restart(): void;
  /** Stops working, or throws the finished work away: the investor will type after all. */
  giveUp(): void;
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
  const [startedAt, arrivedAt] = [performance.now(), Date.now()];
  const { challengeId, expiresAt, rounds } = work;
  return startWork(work, {
    onProgress: (roundsDone) => {
      tell({ step: 'running', again, secondsLeft: secondsLeft(startedAt, roundsDone, rounds) });
    },
    onSolved: (answer) => {
      tell({ step: 'done', challengeId, answer, expiresAt, arrivedAt });
    },
    onFailed: () => {
      tell({ step: 'failed' });
    },
  });
};

/** The way without a picture: the browser works for some seconds (rules.md §9). */
export const useWorkCheck = (purpose: HumanCheckPurpose): WorkCheck => {
  const [state, tell] = useState<WorkState>({ step: 'idle' });
  // What is told to a run that was given up must not be heard.
  const run = useRef({ stop: () => {} });
  const fetching = useMutation({ mutationFn: fetchWork });
  const giveUp = () => {
    run.current.stop();
    run.current = { stop: () => {} };
    tell({ step: 'idle' });
  };
  useEffect(
    () => () => {
      run.current.stop();
      run.current = { stop: () => {} };
    },
    [],
  );
  const isDone = state.step === 'done';
  useExpiry(isDone ? state.challengeId : undefined, isDone ? state.arrivedAt : 0, () => {
    tell({ step: 'expired' });
  });
  const work = (again: boolean) => {
    run.current.stop();
    const own = { stop: () => {} };
    run.current = own;
    tell({ step: 'running', again });
    fetching.mutate(purpose, {
      onSuccess: (challenge) => {
        if (run.current === own) own.stop = begin(challenge, again, tell);
      },
      onError: () => {
        if (run.current === own) tell({ step: 'failed' });
      },
    });
  };
  return {
    state,
    start: () => {
      if (state.step !== 'running') work(false);
    },
    restart: () => {
      work(true);
    },
    giveUp,
  };
};
