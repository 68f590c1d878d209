/** What can be wrong with one field. Schemas carry the code as the message of the check that failed; words stand in `packages/phrases`. */
export const issueCodes = [
  'required',
  'invalid',
  'too_long',
  'basic_user_id.digits',
  'basic_user_id.length',
  'basic_user_id.duplicate',
  'identity_prefix.shape',
  'internet_user_id.shape',
  'internet_user_id.reserved',
  'internet_user_id.same_as_basic_user_id',
  'internet_password.length',
  'internet_password.letter',
  'internet_password.digit',
  'internet_password.characters',
  'internet_password.contains_internet_user_id',
  'internet_password.common',
  'internet_password.same_as_current',
  'internet_password.mismatch',
  'basic_password.shape',
  'basic_password.repeated',
  'basic_password.run',
  'basic_password.own_id',
  'basic_password.date',
  'basic_password.mirror',
  'basic_password.few_digits',
  'basic_password.common',
  'basic_password.same_as_current',
  'basic_password.mismatch',
  'address.characters',
  'address.too_long',
  'email.shape',
  'email.characters',
  'phone.shape',
  'phone.hong_kong',
  'contact.same',
  'contact.code',
  'captcha.required',
] as const;

export type IssueCode = (typeof issueCodes)[number];

const known: ReadonlySet<string> = new Set(issueCodes);
export const isIssueCode = (text: string): text is IssueCode => known.has(text);

interface SchemaIssue {
  readonly code?: string | undefined;
  readonly message: string;
  readonly path?: readonly PropertyKey[] | undefined;
  readonly input?: unknown;
}

/** The code of a schema's issue: its own where the check names one, else by kind. */
export const issueCodeOf = (issue: SchemaIssue): IssueCode => {
  if (isIssueCode(issue.message)) return issue.message;
  if (issue.code === 'too_big') return 'too_long';
  return 'invalid';
};

/** Schema issues as they travel in `request.invalid`: dotted path and code, the first of each path. */
export const fieldIssues = (issues: readonly SchemaIssue[]): { path: string; code: IssueCode }[] => {
  const seen = new Set<string>();
  return issues.flatMap((issue) => {
    const path = (issue.path ?? []).map(String).join('.');
    if (seen.has(path)) return [];
    seen.add(path);
    return [{ path, code: issueCodeOf(issue) }];
  });
};
