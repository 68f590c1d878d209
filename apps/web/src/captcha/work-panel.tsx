import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNumeral } from '#forms/use-numeral.ts';
import { Button } from '#ui/button.tsx';
import { Disclosure } from '#ui/disclosure.tsx';
import { FieldError } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { hourAndMinute } from '#i18n/hong-kong-time.ts';
import type { WorkCheck, WorkState } from './use-work-check.ts';

interface WorkPanelProps {
  readonly id: string;
  readonly work: WorkCheck;
  readonly fault: string | undefined;
}

interface RunningProps {
  readonly state: Extract<WorkState, { step: 'running' }>;
  giveUp(): void;
}

const Running = ({ state, giveUp }: RunningProps) => {
  const { t } = useTranslation();
  const numeral = useNumeral();
  const count = state.secondsLeft;
  return (
    <Notice icon="clock">
      <output>
        <b>{t('captcha.work.running')}</b>
      </output>
      <br />
      {count === undefined
        ? t('captcha.work.beginning')
        : t('captcha.work.secondsLeft', { count, number: numeral(count) })}
      <br />
      <Button small look="quiet" onClick={giveUp}>
        {state.again ? t('captcha.work.usePicture') : t('captcha.work.cancel')}
      </Button>
    </Notice>
  );
};

interface DoneProps {
  readonly state: Extract<WorkState, { step: 'done' }>;
  giveUp(): void;
}

const Done = ({ state, giveUp }: DoneProps) => {
  const { t } = useTranslation();
  return (
    <Notice tone="ok">
      <output>
        <b>{t('captcha.work.done')}</b>
        <br />
        {t('captcha.work.validUntil', { time: hourAndMinute(new Date(state.expiresAt)) })}
      </output>
      <br />
      <Button small look="quiet" onClick={giveUp}>
        {t('captcha.work.usePicture')}
      </Button>
    </Notice>
  );
};

const NotDone = ({ step }: { readonly step: 'failed' | 'expired' }) => {
  const { t } = useTranslation();
  return (
    <Notice tone="warn">
      <output>
        <b>{t(`captcha.work.${step}`)}</b>
        <br />
        {t(`captcha.work.${step}Body`)}
      </output>
    </Notice>
  );
};

/** Offered below the picture; once it runs it says how far it is. The button stays, so that the focus does. */
const Offer = ({ work: { state, start, giveUp } }: { readonly work: WorkCheck }) => {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t('captcha.work.title')} icon="safe">
      {state.step === 'running' && <Running state={state} giveUp={giveUp} />}
      {(state.step === 'failed' || state.step === 'expired') && <NotDone step={state.step} />}
      <p>{t('captcha.work.explanation')}</p>
      <Button small onClick={start} busy={state.step === 'running'} busyLabel={t('captcha.work.running')}>
        {t('captcha.work.start')}
      </Button>
    </Disclosure>
  );
};

const Told = ({ work }: { readonly work: WorkCheck }) => {
  const { state, giveUp } = work;
  if (state.step === 'done') return <Done state={state} giveUp={giveUp} />;
  if (state.step === 'running' && state.again) return <Running state={state} giveUp={giveUp} />;
  return <Offer work={work} />;
};

/** The way without a picture: idle, running with the seconds left, done until a time, failed. */
export const WorkPanel = ({ id, work, fault }: WorkPanelProps) => {
  const panel = useRef<HTMLDivElement>(null);
  const { step } = work.state;
  const before = useRef(step);
  useEffect(() => {
    // The button that was pressed is gone: the focus must not fall back to the page's beginning.
    const fell = before.current !== step && document.activeElement === document.body;
    before.current = step;
    if (fell) panel.current?.focus({ preventScroll: true });
  }, [step]);
  return (
    <div id={id} tabIndex={-1} ref={panel}>
      {fault !== undefined && <FieldError id={`${id}-error`}>{fault}</FieldError>}
      <Told work={work} />
    </div>
  );
};
