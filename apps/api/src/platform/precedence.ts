import { AsyncLocalStorage } from 'node:async_hooks';

const precedence = new AsyncLocalStorage<boolean>();

/** Does `work` for somebody who goes before others where there is a queue, or does not; what it calls, however deep, may heed it. */
export const withPrecedence = <T>(has: boolean, work: () => T): T => precedence.run(has, work);

/** Whether the present work is done for a holder: signed in, or in a browser that has signed in with the ID before. */
export const hasPrecedence = (): boolean => precedence.getStore() === true;
