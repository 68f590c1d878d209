import type { Around } from './faulty-adapter.ts';

/**
 * When the server dies, seen from one statement: before it is sent, while the database has it and nobody waits for the answer any more, or when it is
 * done and the answer is about to arrive.
 */
export type Moment = 'before' | 'during' | 'after';

export interface Cut {
  /** Counted from 1 since the cut was armed. */
  readonly statement: number;
  readonly moment: Moment;
}

/** The windows of maintenance are kept in mind for two seconds: whether an act asks for them depends on what came before it. */
const isRemembered = (sql: string): boolean => sql.includes('"MaintenanceWindow"');

/** Counts statements and lets the server die at one of them. `die` may end the process; where it returns, no statement passes any more. */
export const cutter = (die: () => void) => {
  let seen: string[] = [];
  let armed: Cut | undefined;
  let dead = false;

  const gone = (): Error => Object.assign(new Error('cut'), { code: 'ECONNRESET' });
  const fall = (): Error => {
    dead = true;
    die();
    return gone();
  };

  const around: Around = async (sql, run) => {
    if (dead) throw gone();
    if (isRemembered(sql)) return run();
    seen.push(sql);
    const moment = armed?.statement === seen.length ? armed.moment : undefined;
    if (moment === 'before') throw fall();
    const running = run();
    if (moment === 'during') {
      running.catch(() => undefined);
      await new Promise((resolve) => setImmediate(resolve));
      throw fall();
    }
    const result = await running;
    if (moment === 'after') {
      const error = fall();
      // A transaction that has begun is handed over, or nobody would close it: its next statement fails.
      if (sql !== 'BEGIN') throw error;
    }
    return result;
  };

  return {
    around,
    arm: (cut: Cut | undefined): void => {
      seen = [];
      armed = cut;
    },
    /** The statements since it was armed. */
    statements: (): readonly string[] => seen,
    isDead: (): boolean => dead,
  };
};
