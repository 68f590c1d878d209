import type { PGlite } from '@electric-sql/pglite';

const byte = (letter: string): number => letter.charCodeAt(0);

/** First bytes of the wire protocol's messages after which more of the same exchange must follow, up to a Sync. */
const openers: ReadonlySet<number> = new Set(Array.from('PBDECHF', byte));
/** Those whose answer ends with ReadyForQuery, whatever else it says. */
const closers: ReadonlySet<number> = new Set(Array.from('QS', byte));

const readyForQuery = { letter: byte('Z'), length: 6 };

/** Whether what was seen ends as the answer to a closed exchange must. */
const lastBytes = () => {
  let tail = new Uint8Array(0);
  return {
    see: (data: Uint8Array): void => {
      tail = Uint8Array.from([...tail, ...data.slice(-readyForQuery.length)]).slice(-readyForQuery.length);
    },
    areReady: (): boolean => tail.length === readyForQuery.length && tail[0] === readyForQuery.letter,
  };
};

/**
 * The database as the socket server must see it. The server lets connections take turns message by message, and keeps to one connection only
 * inside a transaction; but PostgreSQL here has one session, so a Parse or Bind of another connection in between replaces the unnamed statement
 * and portal, and answers go to the wrong query. An exchange that is not yet closed by its Sync therefore counts as a transaction.
 *
 * `onAbort`: the database itself broke down. Its WebAssembly then throws, or, as often, says nothing any more to whatever it is asked: an exchange
 * that ends without ReadyForQuery tells.
 */
export const withWholeExchanges = (db: PGlite, onAbort: (error: unknown) => void): PGlite => {
  let isExchangeOpen = false;
  const overrides: Pick<PGlite, 'isInTransaction' | 'execProtocolRawStream' | 'exec'> = {
    isInTransaction: () => isExchangeOpen || db.isInTransaction(),
    execProtocolRawStream: async (message, options) => {
      const last = lastBytes();
      const onRawData = (data: Uint8Array): void => {
        last.see(data);
        options.onRawData(data);
      };
      // A statement that PostgreSQL refuses is answered, not thrown.
      await db.execProtocolRawStream(message, { ...options, onRawData }).catch((error: unknown) => {
        onAbort(error);
        throw error;
      });
      const kind = message[0] ?? 0;
      if (closers.has(kind) && !last.areReady()) onAbort(new Error('it fell silent'));
      isExchangeOpen = openers.has(kind);
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
