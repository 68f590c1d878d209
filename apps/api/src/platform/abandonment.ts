import { AsyncLocalStorage } from 'node:async_hooks';

const signals = new AsyncLocalStorage<AbortSignal>();

/** Does `work` for somebody whose going away this signal tells; what it calls, however deep, may heed it. */
export const onBehalfOf = <T>(signal: AbortSignal, work: () => T): T => signals.run(signal, work);

/** Of whoever the present work is done for; undefined where it is nobody's (housekeeping, the operator's commands). */
export const abandonment = (): AbortSignal | undefined => signals.getStore();
