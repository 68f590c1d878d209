/** A row of the table of kinds (`audit-log-kinds.ts`). */
export interface KindOfEvent {
  /** When it is written, as docs/audit.md says it. */
  readonly when: string;
  /** Whose chain it stands on: one or more, with commas. */
  readonly subject: string;
  /** One or more of investor, stranger, operator, system, with commas. */
  readonly actor: string;
  /** Facts for an auditor, by name: never a password, an answer, a token or an identity prefix. */
  readonly data: Readonly<Record<string, string>>;
}

/** What several kinds tell. */
export const userId = 'the Internet User’s id, by which its own chain is named';
export const operator = 'who did it, as named on the command line';
export const visitor = {
  address: 'where the request came from',
  userAgent: 'what the browser says it is, 400 characters at most',
} as const;
