import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import css from './closed.module.css';

/** End of a clock hand: degrees from twelve, clockwise. */
const hand = (degrees: number, length: number) => ({
  x: 180 + length * Math.sin((degrees * Math.PI) / 180),
  y: 52 - length * Math.cos((degrees * Math.PI) / 180),
});

interface ClosedDoorProps {
  /** What the clock above the door shows: when it opens. */
  readonly hour: number;
  readonly minute: number;
}

const ClosedDoor = ({ hour, minute }: ClosedDoorProps) => (
  <svg viewBox="0 0 360 400" aria-hidden="true" focusable="false">
    <path className={css['ilWall']} d="M20 380V180a160 160 0 0 1 320 0v200z" />
    <path className={css['ilHair']} d="M20 380V180a160 160 0 0 1 320 0v200" />
    <path className={css['ilLeaf']} d="M80 380V190a100 100 0 0 1 200 0v190z" />
    <path className={css['ilHair']} d="M180 91V380" />
    <path
      className={css['ilHair']}
      d="M100 380V292h60v88M200 380V292h60v88M100 272v-78a80 80 0 0 1 60-76v154zM260 272v-78a80 80 0 0 0-60-76v154z"
    />
    <circle className={css['ilAcc']} cx="168" cy="284" r="5" />
    <circle className={css['ilAcc']} cx="192" cy="284" r="5" />
    <path className={css['ilFrame']} d="M6 380H354" />
    <circle className={css['ilLeaf']} cx="180" cy="52" r="24" />
    <line
      className={css['ilAccs']}
      x1="180"
      y1="52"
      x2={hand(minute * 6, 15).x}
      y2={hand(minute * 6, 15).y}
    />
    <line
      className={css['ilAccs']}
      x1="180"
      y1="52"
      x2={hand(((hour % 12) + minute / 60) * 30, 10).x}
      y2={hand(((hour % 12) + minute / 60) * 30, 10).y}
    />
  </svg>
);

interface ClosedPageProps {
  readonly opens: ClosedDoorProps;
  readonly children: ReactNode;
}

/** The service is closed: the door, and beside it until when. */
export const ClosedPage = ({ opens, children }: ClosedPageProps) => (
  <div className={classNames('wrap', css['closed'])}>
    <div className={css['closedArt']}>
      <ClosedDoor {...opens} />
    </div>
    <div>{children}</div>
  </div>
);

export const ClosedUntil = ({ children }: { readonly children: ReactNode }) => (
  <p className={css['closedOpens']}>{children}</p>
);
