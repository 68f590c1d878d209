import { contactCode } from '@vestibule/domain/particulars';
import { timingSafeEqual } from 'node:crypto';
import type { Parts } from '#parts.ts';
import type { ContactChange } from './particulars.repository.ts';

type CodeParts = Pick<Parts, 'ids' | 'keyedHashes'>;

/** Bits of a draw that are turned into a code: 2^52 is no multiple of a million, and near enough. */
const drawnHexDigits = 13;

/** Six digits that nobody can foretell. */
export const drawCode = ({ ids, keyedHashes }: CodeParts): string => {
  const drawn = keyedHashes.mac('contact-code-draw', ids.token()).slice(0, drawnHexDigits);
  return contactCode(Number.parseInt(drawn, 16) / 16 ** drawnHexDigits);
};

/** With the change's own id, so that a code is of use for nothing else. */
export const codeMac = ({ keyedHashes }: Pick<Parts, 'keyedHashes'>, id: string, code: string): string =>
  keyedHashes.mac('contact-code', id, code);

export const isCodeOf = (
  parts: Pick<Parts, 'keyedHashes'>,
  change: Pick<ContactChange, 'id' | 'codeMac'>,
  code: string,
): boolean => timingSafeEqual(Buffer.from(codeMac(parts, change.id, code)), Buffer.from(change.codeMac));
