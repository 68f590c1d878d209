import type { CaptchaAnswer } from '@vestibule/contract/fields';
import type { HumanCheckPurpose } from '@vestibule/domain/human-check';
import { TypedField } from './typed-field.tsx';
import { useCaptcha } from './use-captcha.ts';
import { WorkPanel } from './work-panel.tsx';

interface CaptchaFieldProps {
  /** The id of the control; error summaries lead to it. */
  readonly id: string;
  readonly purpose: HumanCheckPurpose;
  /** How often the answer was sent: each time uses it up, so each time a fresh challenge is fetched and the field emptied. */
  readonly timesSent: number;
  /** The words of what is wrong. */
  readonly fault: string | undefined;
  /** The answer to send, whenever it changes; `noCaptchaAnswer` while there is none. */
  onChange(answer: CaptchaAnswer): void;
}

/** Whether somebody is there (rules.md §9): the characters of a picture or of a recording, or some seconds of work for the browser. */
export const CaptchaField = ({ id, purpose, timesSent, fault, onChange }: CaptchaFieldProps) => {
  const { typed, work, typedIsPutAway } = useCaptcha(purpose, timesSent, onChange);
  return (
    <>
      {!typedIsPutAway && <TypedField id={id} check={typed} fault={fault} />}
      <WorkPanel
        id={typedIsPutAway ? id : `${id}-work`}
        work={work}
        fault={typedIsPutAway ? fault : undefined}
      />
    </>
  );
};
