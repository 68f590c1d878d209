import type { ErrorCode, ErrorData } from '@vestibule/contract/errors';

/** What only this side can know: the line is gone, or the answer takes too long. */
export type LineCode = 'network.lost' | 'network.slow';

/** A request that did not bring what was asked for. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly code: ErrorCode | LineCode;
  readonly data: Readonly<Record<string, unknown>>;

  constructor(code: ErrorCode | LineCode, data: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.code = code;
    this.data = data;
  }

  /** Tells the code, and with it the shape of the data. */
  is<C extends ErrorCode>(code: C): this is RefusedWith<C> {
    return this.code === code;
  }
}

export interface RefusedWith<C extends ErrorCode> extends ApiError {
  readonly code: C;
  readonly data: Readonly<ErrorData<C>>;
}
