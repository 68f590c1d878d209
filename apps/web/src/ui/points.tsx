import type { ReactNode } from 'react';
import css from './points.module.css';

interface PointsProps {
  readonly points: readonly { readonly key: string; readonly text: ReactNode }[];
}

/** A few sentences that stand by themselves, one below the other. */
export const Points = ({ points }: PointsProps) => (
  <ul className={css['points']}>
    {points.map(({ key, text }) => (
      <li key={key}>{text}</li>
    ))}
  </ul>
);
