import type { CaptchaAnswer } from '@vestibule/contract/fields';
import type { HumanCheckPurpose } from '@vestibule/domain/human-check';
import { useEffect, useEffectEvent, useRef } from 'react';
import { useTypedCheck } from './use-typed-check.ts';
import type { TypedCheck } from './use-typed-check.ts';
import { useWorkCheck } from './use-work-check.ts';
import type { WorkCheck, WorkState } from './use-work-check.ts';

export interface Captcha {
  readonly typed: TypedCheck;
  readonly work: WorkCheck;
  /** The work stands for what would be typed, which is put away. */
  readonly typedIsPutAway: boolean;
}

/** What is sent while nothing is answered: every form's check calls it "required". */
export const noCaptchaAnswer: CaptchaAnswer = { challengeId: '', answer: '' };

const standsForTyped = (state: WorkState) =>
  state.step === 'done' || (state.step === 'running' && state.again);

const answerOf = (typed: TypedCheck, { state }: WorkCheck): CaptchaAnswer => {
  if (state.step === 'done') return { challengeId: state.challengeId, answer: state.answer };
  if (typed.challengeId === undefined || typed.typed.trim() === '') return noCaptchaAnswer;
  return { challengeId: typed.challengeId, answer: typed.typed };
};

/**
 * All ways of one human check. `onChange` gets the answer to send whenever it changes; `timesSent` counts how often it was sent: each
 * time uses the challenge up, so each time a fresh one is fetched.
 */
export const useCaptcha = (
  purpose: HumanCheckPurpose,
  timesSent: number,
  onChange: (answer: CaptchaAnswer) => void,
): Captcha => {
  const work = useWorkCheck(purpose);
  const typedIsPutAway = standsForTyped(work.state);
  const typed = useTypedCheck(purpose, !typedIsPutAway);

  const { challengeId, answer } = answerOf(typed, work);
  const tell = useEffectEvent(onChange);
  useEffect(() => {
    tell({ challengeId, answer });
  }, [challengeId, answer]);

  const begin = useEffectEvent(() => {
    if (typedIsPutAway) work.restart();
    else typed.renew();
  });
  // A check that is asked for only after some refusals begins with a fresh challenge anyway.
  const known = useRef(timesSent);
  useEffect(() => {
    if (timesSent === known.current) return;
    known.current = timesSent;
    begin();
  }, [timesSent]);

  return { typed, work, typedIsPutAway };
};
