import { setTimeout as wait } from 'node:timers/promises';

/** What became of one request. */
export interface Outcome {
  readonly status: number;
  /** Of the problem; undefined where there was none. */
  readonly code: string | undefined;
  /** Whether the answer says when to come again. */
  readonly saysWhen: boolean;
  /** Since the run began, seconds. */
  readonly doneAt: number;
  /** Since the request was due, milliseconds: who had to be sent late has waited all the same. */
  readonly took: number;
}

export type Answered = Pick<Outcome, 'status' | 'code' | 'saysWhen'>;

const tickMs = 5;

/**
 * Sends at a constant rate whatever the server makes of it, as people do who do not know of each other, and answers when all are
 * answered. `rate`: requests a second.
 */
export const openLoop = async (
  { rate, seconds }: { readonly rate: number; readonly seconds: number },
  send: () => Promise<Answered>,
): Promise<Outcome[]> => {
  const start = performance.now();
  const since = (): number => (performance.now() - start) / 1000;
  const underWay: Promise<Outcome>[] = [];
  const one = async (dueAt: number): Promise<Outcome> => {
    const answered = await send();
    const doneAt = since();
    return { ...answered, doneAt, took: (doneAt - dueAt) * 1000 };
  };
  while (since() < seconds) {
    for (const due = since() * rate; underWay.length < due;) underWay.push(one(underWay.length / rate));
    await wait(tickMs);
  }
  return Promise.all(underWay);
};

/** Answers of this status a second, from `from` to `to` seconds after the start. */
export const perSecond = (
  outcomes: readonly Outcome[],
  status: number,
  { from, to }: { readonly from: number; readonly to: number },
): number =>
  outcomes.filter((outcome) => outcome.status === status && outcome.doneAt >= from && outcome.doneAt < to)
    .length /
  (to - from);
