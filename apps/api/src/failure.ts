import type { ErrorCode, ErrorData } from '@vestibule/contract';

/** A refusal on its way to the edge, which turns it into a problem document (RFC 9457). */
export class Failure<C extends ErrorCode = ErrorCode> extends Error {
  override readonly name = 'Failure';
  readonly code: C;
  readonly data: ErrorData<C>;

  constructor(code: C, data: ErrorData<C>) {
    super(code);
    this.code = code;
    this.data = data;
  }
}

/** Codes whose data is empty need no second argument. */
type DataOf<C extends ErrorCode> = ErrorData<C> extends Record<string, never> ? [data?: ErrorData<C>] : [data: ErrorData<C>];

/** Refuses with a code of the contract. (A declaration, not an arrow: so the compiler knows that nothing comes after it.) */
export function fail<C extends ErrorCode>(code: C, ...[data]: DataOf<C>): never {
  throw new Failure(code, data ?? {});
}
