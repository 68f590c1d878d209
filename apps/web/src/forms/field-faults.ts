import { isErrorCode } from '@vestibule/contract/errors';
import type { ErrorCode } from '@vestibule/contract/errors';
import { isIssueCode } from '@vestibule/contract/issues';
import type { IssueCode } from '@vestibule/contract/issues';
import type { LineCode } from '#api/api-error.ts';

/** What stands at a field as wrong: a code, so that a change of language changes the words. */
export type FaultCode = IssueCode | ErrorCode | LineCode;

export interface FieldFault {
  /** The field's path in the form, which is its control's id too. */
  readonly path: string;
  readonly code: FaultCode;
}

const asCode = (message: string): FaultCode =>
  isIssueCode(message) || isErrorCode(message) ? message : 'invalid';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

/** The first message at or below a place in react-hook-form's tree of errors. Its `ref`s are elements: not looked into. */
const messageIn = (error: unknown): string | undefined => {
  if (!isRecord(error)) return undefined;
  const { message, ref: _element, ...below } = error;
  if (typeof message === 'string' && message !== '') return message;
  for (const part of Object.values(below)) {
    const found = messageIn(part);
    if (found !== undefined) return found;
  }
  return undefined;
};

const at = (tree: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((place, key) => (isRecord(place) ? place[key] : undefined), tree);

/** The fault at one field, if any. */
export const faultAt = (errors: unknown, path: string): FaultCode | undefined => {
  const message = messageIn(at(errors, path));
  return message === undefined ? undefined : asCode(message);
};

/** Every fault of a form, in the order of its fields. */
export const faultsIn = (errors: unknown, paths: readonly string[]): FieldFault[] =>
  paths.flatMap((path) => {
    const code = faultAt(errors, path);
    return code === undefined ? [] : [{ path, code }];
  });
