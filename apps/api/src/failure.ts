import type { ErrorCode, ErrorData } from '@vestibule/contract';

/** A refusal on its way to the edge, which turns it into a problem document (RFC 9457). Made by `fail`, which types the data. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: ErrorCode;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode, data: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.code = code;
    this.data = data;
  }
}

/** Codes whose data is empty need no second argument. */
type DataOf<C extends ErrorCode> =
  ErrorData<C> extends Record<string, never> ? [data?: ErrorData<C>] : [data: ErrorData<C>];

/** A refusal with a code of the contract and the data that it goes with. */
export const failure = <C extends ErrorCode>(code: C, ...[data]: DataOf<C>): Failure =>
  new Failure(code, { ...data });

/** Refuses. (A declaration, not an arrow: so the compiler knows that nothing comes after it.) */
export function fail<C extends ErrorCode>(...refusal: [code: C, ...data: DataOf<C>]): never {
  throw failure(...refusal);
}
