import { internetUserIdKey } from '@vestibule/domain/identifiers';
import type { Parts } from '#parts.ts';
import type { ListFilter, ListedPlace, StoredEvent } from './audit.repository.ts';

export interface AuditQuestion extends Pick<ListFilter, 'kind' | 'since' | 'until'> {
  readonly internetUserId?: string | undefined;
  readonly basicUserId?: string | undefined;
  /** As the log names it: `system`, `stranger:3f`, `user:<uuid>`. */
  readonly subject?: string | undefined;
  readonly limit: number;
  /** Where the page before ended (`next`). */
  readonly after?: ListedPlace | undefined;
}

export interface AuditPage {
  /** Newest first. */
  readonly events: readonly StoredEvent[];
  /** Where to go on; undefined at the end. */
  readonly next: ListedPlace | undefined;
}

type AskedFor = 'user' | 'account';

/** The subjects asked for; all are when none is named. Answers which of the names nobody bears. */
const subjectsOf = async (
  { auditTrail }: Parts['repositories'],
  { internetUserId, basicUserId, subject }: AuditQuestion,
): Promise<readonly string[] | undefined | AskedFor> => {
  const user =
    internetUserId === undefined
      ? undefined
      : ((await auditTrail.subjectOfUser(internetUserIdKey(internetUserId))) ?? 'user');
  const account =
    basicUserId === undefined ? undefined : ((await auditTrail.subjectOfAccount(basicUserId)) ?? 'account');
  if (user === 'user') return 'user';
  if (account === 'account') return 'account';
  const named = [user, account, subject].filter((one) => one !== undefined);
  return named.length === 0 ? undefined : named;
};

/** One page of the audit log. `user`, `account`: nobody has that Internet User ID or Basic User ID. */
export const listAuditEvents =
  ({ repositories }: Pick<Parts, 'repositories'>) =>
  async (question: AuditQuestion): Promise<AuditPage | AskedFor> => {
    const { limit, after, ...filter } = question;
    const subjects = await subjectsOf(repositories, question);
    if (subjects === 'user' || subjects === 'account') return subjects;
    const { kind, since, until } = filter;
    const events = await repositories.auditTrail.list({ subjects, kind, since, until }, { limit, after });
    const last = events.at(-1);
    return { events, next: events.length < limit ? undefined : last && { at: last.at, id: last.id } };
  };
