import type { BasicPasswordDue } from '@vestibule/contract/basic-password';

/** The account whose turn it is. */
export type DueAccount = NonNullable<BasicPasswordDue['current']>;

/** Dots for the figures that are not shown, as the contract's `04......` means them. */
export const dotted = (maskedBasicUserId: string): string => maskedBasicUserId.replaceAll('.', '•');
