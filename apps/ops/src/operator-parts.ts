import type { Parts } from '@vestibule/api/parts.ts';

/** What the operator's use cases are built from: the server's own parts, but for those that only a browser needs. */
export type OperatorParts = Pick<
  Parts,
  'clock' | 'ids' | 'hasher' | 'keyedHashes' | 'repositories' | 'transact'
>;
