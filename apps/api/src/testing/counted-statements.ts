import pg from 'pg';
import { vi } from 'vitest';

const textOf = (query: unknown): string => {
  if (typeof query === 'string') return query;
  return typeof query === 'object' && query !== null && 'text' in query ? String(query.text) : '';
};

/** In one line. */
const shapeOf = (statement: string): string => statement.replaceAll(/\s+/g, ' ').trim();

/** Listens on the wire of this process: every statement that reaches its databases, in order, without its values. */
export const statementsOn = () => {
  let heard: string[] = [];
  const { query } = pg.Client.prototype;
  const spy = vi.spyOn(pg.Client.prototype, 'query').mockImplementation(function listen(
    this: pg.Client,
    ...given: unknown[]
  ) {
    heard.push(shapeOf(textOf(given[0])));
    const answer: unknown = Reflect.apply(query, this, given);
    return answer;
  });
  return {
    /** What `act` sends to the database; nothing else may be under way. */
    during: async (act: () => Promise<unknown>): Promise<readonly string[]> => {
      heard = [];
      await act();
      return [...heard];
    },
    stop: (): void => {
      spy.mockRestore();
    },
  };
};
