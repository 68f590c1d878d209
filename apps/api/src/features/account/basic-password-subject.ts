/** Under which wrong Basic Passwords of an account are counted, whoever gave them. */
export const basicPasswordSubject = (accountId: string): string => `basic-password:${accountId}`;
