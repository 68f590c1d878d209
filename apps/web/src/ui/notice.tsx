import type { ReactNode, Ref } from 'react';
import { classNames } from './class-names.ts';
import { Icon, type IconName } from './icon.tsx';
import css from './notice.module.css';

export type NoticeTone = 'info' | 'warn' | 'danger' | 'ok';

interface NoticeProps {
  readonly tone?: NoticeTone;
  readonly icon?: IconName;
  /** Where it appears by itself and must be read out at once; words that can wait stand in an `output`. */
  readonly role?: 'alert';
  /** For who has to bring it into view. */
  readonly ref?: Ref<HTMLDivElement>;
  readonly children: ReactNode;
}

const icons: Readonly<Record<NoticeTone, IconName>> = {
  info: 'information',
  warn: 'alert',
  danger: 'alert',
  ok: 'ok',
};
const looks: Readonly<Record<NoticeTone, string | undefined>> = {
  info: undefined,
  warn: css['noticeWarn'],
  danger: css['noticeDanger'],
  ok: css['noticeOk'],
};

/** A few words set apart; the tone is never the only carrier of their meaning. */
export const Notice = ({ tone = 'info', icon, role, ref, children }: NoticeProps) => (
  <div className={classNames(css['notice'], looks[tone])} data-part="notice" role={role} ref={ref}>
    <Icon name={icon ?? icons[tone]} size="small" />
    <div>{children}</div>
  </div>
);
