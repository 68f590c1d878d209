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

const Running = ({ state }: { readonly state: Extract<WorkState, { step: 'running' }> }) => {
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
    </Notice>
  );
};

const Done = ({ state }: { readonly state: Extract<WorkState, { step: 'done' }> }) => {
  const { t } = useTranslation();
  return (
    <Notice tone="ok">
      <output>
        <b>{t('captcha.work.done')}</b>
        <br />
        {t('captcha.work.validUntil', { time: hourAndMinute(new Date(state.expiresAt)) })}
      </output>
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
const Offer = ({ work: { state, start } }: { readonly work: WorkCheck }) => {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t('captcha.work.title')} icon="safe">
      {state.step === 'running' && <Running state={state} />}
      {(state.step === 'failed' || state.step === 'expired') && <NotDone step={state.step} />}
      <p>{t('captcha.work.explanation')}</p>
      <Button small onClick={start} busy={state.step === 'running'} busyLabel={t('captcha.work.running')}>
        {t('captcha.work.start')}
      </Button>
    </Disclosure>
  );
};

const Told = ({ work }: { readonly work: WorkCheck }) => {
  const { state } = work;
  if (state.step === 'done') return <Done state={state} />;
  if (state.step === 'running' && state.again) return <Running state={state} />;
  return <Offer work={work} />;
};

/** The way without a picture: idle, running with the seconds left, done until a time, failed. */
export const WorkPanel = ({ id, work, fault }: WorkPanelProps) => {
  const panel = useRef<HTMLDivElement>(null);
  const isDone = work.state.step === 'done';
  useEffect(() => {
    // The button that was pressed is gone with its disclosure: the focus must not fall back to the page's beginning.
    if (isDone && document.activeElement === document.body) panel.current?.focus({ preventScroll: true });
  }, [isDone]);
  return (
    <div id={id} tabIndex={-1} ref={panel}>
      {fault !== undefined && <FieldError id={`${id}-error`}>{fault}</FieldError>}
      <Told work={work} />
    </div>
  );
};
