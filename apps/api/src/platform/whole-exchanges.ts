import type { PGlite } from '@electric-sql/pglite';

/** First bytes of the wire protocol's messages after which more of the same exchange must follow, up to a Sync. */
const openers: ReadonlySet<number> = new Set(Array.from('PBDECHF', (letter) => letter.charCodeAt(0)));

/**
 * The database as the socket server must see it. The server lets connections take turns message by message, and keeps to one connection only
 * inside a transaction; but PostgreSQL here has one session, so a Parse or Bind of another connection in between replaces the unnamed statement
 * and portal, and answers go to the wrong query. An exchange that is not yet closed by its Sync therefore counts as a transaction.
 * `onAbort`: the database itself broke down.
 */
export const withWholeExchanges = (db: PGlite, onAbort: (error: unknown) => void): PGlite => {
  let isExchangeOpen = false;
  const overrides: Pick<PGlite, 'isInTransaction' | 'execProtocolRawStream' | 'exec'> = {
    isInTransaction: () => isExchangeOpen || db.isInTransaction(),
    execProtocolRawStream: async (message, options) => {
      // A statement that PostgreSQL refuses is answered, not thrown.
      await db.execProtocolRawStream(message, options).catch((error: unknown) => {
        onAbort(error);
        throw error;
      });
      isExchangeOpen = openers.has(message[0] ?? 0);
    },
    // The server rolls back this way when a connection breaks off: its exchange will never be closed.
    exec: (query, options) => {
      isExchangeOpen = false;
      return db.exec(query, options);
    },
  };
  return new Proxy(db, {
    get: (target, name) => {
      if (name in overrides) return overrides[name as keyof typeof overrides];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
};
