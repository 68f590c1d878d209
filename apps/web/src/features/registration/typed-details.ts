import type { RegistrationView } from '@vestibule/contract/registration';
import type { AccountCategory } from '@vestibule/domain/registration';

/** What is typed into the details page and may be kept while other pages are looked at: never a password, never the human check. */
export interface TypedDetails {
  readonly primaryBasicUserId: string;
  /** As many as fields are shown. */
  readonly linkedBasicUserIds: string[];
  readonly identityPrefix: string;
  readonly internetUserId: string;
}

/** They are of one category: those of a person's account mean nothing for a company's (rules.md §3). */
export interface KeptDetails extends TypedDetails {
  readonly category: AccountCategory | null;
}

const nothingTyped: TypedDetails = {
  primaryBasicUserId: '',
  linkedBasicUserIds: [],
  identityPrefix: '',
  internetUserId: '',
};

/** What the fields begin with: what was typed last, else what the server holds. */
export const detailsToBeginWith = (
  kept: KeptDetails | undefined,
  { category, details }: Pick<RegistrationView, 'category' | 'details'>,
): TypedDetails => {
  if (kept?.category !== category) return details ?? nothingTyped;
  const { category: _same, ...typed } = kept;
  return typed;
};

/** The same with so many linked fields at least; those that are new are empty. */
export const withLinkedShown = (details: TypedDetails, count: number): TypedDetails => {
  const { linkedBasicUserIds } = details;
  const missing = Math.max(0, count - linkedBasicUserIds.length);
  return {
    ...details,
    linkedBasicUserIds: [...linkedBasicUserIds, ...Array.from({ length: missing }, () => '')],
  };
};
