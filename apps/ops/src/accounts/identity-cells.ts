import type { IdentityEntry } from '@vestibule/api/features/account/account-entry.ts';
import { normaliseIdentityDocument, normaliseIdentityPrefix } from '@vestibule/domain/identifiers';
import {
  documentKindsFor,
  identityDocumentKinds,
  isIdentityDocument,
} from '@vestibule/domain/identity-documents';
import type { IdentityDocumentKind } from '@vestibule/domain/identity-documents';
import { categoryOf, maxHolders } from '@vestibule/domain/registration';
import type { HolderKind } from '@vestibule/domain/registration';

interface IdentityCells {
  readonly kind: string;
  readonly number: string;
  readonly column: string;
}

/** What a pair of cells came to; neither for a pair left empty. */
export interface ReadIdentity {
  readonly entry?: IdentityEntry;
  readonly fault?: string;
  /** Of the whole document, to find one that stands twice. */
  readonly document?: string;
}

const isDocumentKind = (text: string): text is IdentityDocumentKind =>
  identityDocumentKinds.some((kind) => kind === text);

const allowed = (kind: IdentityDocumentKind, holderKind: HolderKind | undefined): boolean =>
  holderKind === undefined || documentKindsFor(categoryOf(holderKind)).includes(kind);

/** An identity document's kind and number; only its first four characters go further (rules §1). */
export const readIdentity = (cells: IdentityCells, holderKind: HolderKind | undefined): ReadIdentity => {
  const { kind, column } = cells;
  const number = normaliseIdentityDocument(cells.number);
  if (kind === '' && number === '') return {};
  if (kind === '') return { fault: `${column}_kind is missing` };
  if (!isDocumentKind(kind))
    return { fault: `${column}_kind is none of ${identityDocumentKinds.join(', ')}` };
  if (!allowed(kind, holderKind)) return { fault: `${column}_kind is not for this kind of holder` };
  if (!isIdentityDocument(kind, number))
    return {
      fault: `${column}_number ${number === '' ? 'is missing' : 'has not the shape or the check digit of its kind'}`,
    };
  return { entry: { kind, prefix: normaliseIdentityPrefix(number) }, document: `${kind} ${number}` };
};

/** How many documents a holder kind bears: one a holder; a company its certificate, its registration, or both. */
const documentCounts: Record<HolderKind, { least: number; most: number }> = {
  individual: { least: 1, most: 1 },
  joint: { least: 2, most: maxHolders },
  corporate: { least: 1, most: 2 },
};

/** What is wrong with the documents as a set: too few, too many, or one twice. Nothing while one of them is faulty itself. */
export const identityCountFault = (
  identities: readonly ReadIdentity[],
  holderKind: HolderKind | undefined,
): string[] => {
  if (holderKind === undefined || identities.some(({ fault }) => fault !== undefined)) return [];
  const documents = identities.flatMap(({ document }) => document ?? []);
  const { least, most } = documentCounts[holderKind];
  if (documents.length < least || documents.length > most) {
    const wanted = least === most ? String(least) : `${least} to ${most}`;
    return [`identity documents are ${documents.length}, ${holderKind} accounts have ${wanted}`];
  }
  return new Set(documents).size < documents.length ? ['identity documents: one stands twice'] : [];
};
