import { classNames } from './class-names.ts';
import css from './gauge.module.css';

interface GaugeProps {
  readonly filled: number;
  readonly cells: number;
  /** From this cell on it is enough. */
  readonly goal: number;
}

/** How long a password is, for the eye; the rules beside it say the same in words. */
export const Gauge = ({ filled, cells, goal }: GaugeProps) => (
  <div
    className={classNames(css['gauge'], filled >= goal && filled <= cells && css['isOk'])}
    aria-hidden="true"
  >
    {Array.from({ length: cells }, (_, cell) => (
      <i
        key={cell}
        className={classNames(cell < filled && css['on'], cell >= goal - 1 && cell >= filled && css['goal'])}
      />
    ))}
  </div>
);
