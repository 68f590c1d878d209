import type { CaptchaAnswer } from '@vestibule/contract/fields';
import type { HumanCheckPurpose } from '@vestibule/domain/human-check';
import { useEffect, useEffectEvent, useRef } from 'react';
import { usePictureCheck } from './use-picture-check.ts';
import type { PictureCheck } from './use-picture-check.ts';
import { useWorkCheck } from './use-work-check.ts';
import type { WorkCheck, WorkState } from './use-work-check.ts';

export interface Captcha {
  readonly picture: PictureCheck;
  readonly work: WorkCheck;
  /** The work stands for the picture, which is put away. */
  readonly pictureIsPutAway: boolean;
}

/** What is sent while nothing is answered: every form's check calls it "required". */
export const noCaptchaAnswer: CaptchaAnswer = { challengeId: '', answer: '' };

const standsForPicture = (state: WorkState) =>
  state.step === 'done' || (state.step === 'running' && state.again);

const answerOf = (picture: PictureCheck, { state }: WorkCheck): CaptchaAnswer => {
  if (state.step === 'done') return { challengeId: state.challengeId, answer: state.answer };
  if (picture.challengeId === undefined || picture.typed.trim() === '') return noCaptchaAnswer;
  return { challengeId: picture.challengeId, answer: picture.typed };
};

/**
 * Both ways of one human check. `onChange` gets the answer to send whenever it changes; `timesSent` counts how often it was sent: each
 * time uses the challenge up, so each time a fresh one is fetched.
 */
export const useCaptcha = (
  purpose: HumanCheckPurpose,
  timesSent: number,
  onChange: (answer: CaptchaAnswer) => void,
): Captcha => {
  const work = useWorkCheck(purpose);
  const pictureIsPutAway = standsForPicture(work.state);
  const picture = usePictureCheck(purpose, !pictureIsPutAway);

  const { challengeId, answer } = answerOf(picture, work);
  const tell = useEffectEvent(onChange);
  useEffect(() => {
    tell({ challengeId, answer });
  }, [challengeId, answer]);

  const begin = useEffectEvent(() => {
    if (pictureIsPutAway) work.restart();
    else picture.renew();
  });
  // A check that is asked for only after some refusals begins with a fresh challenge anyway.
  const known = useRef(timesSent);
  useEffect(() => {
    if (timesSent === known.current) return;
    known.current = timesSent;
    begin();
  }, [timesSent]);

  return { picture, work, pictureIsPutAway };
};
