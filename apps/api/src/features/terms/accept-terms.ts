import type { Locale } from '@vestibule/domain/locales';
import { fail } from '#failure.ts';
import type { CurrentSession } from '#http/current-session.ts';
import { nextStage } from '#next-stage.ts';
import type { Parts } from '#parts.ts';
import { sha256Hex } from '#platform/keyed-hash.ts';
import type { Repositories } from '#repositories.ts';

interface Accepted {
  readonly session: CurrentSession;
  /** Where the stage changed, the session goes by a new token (security.md "Session"). */
  readonly token: string | undefined;
}

type AcceptParts = Pick<Parts, 'transact' | 'clock' | 'ids'>;

interface Consent {
  readonly session: CurrentSession;
  readonly version: string;
  readonly locale: Locale;
}

const record = async (
  { clock, ids }: AcceptParts,
  { terms, audit }: Repositories,
  { session, version, locale }: Consent,
) => {
  const at = clock.now();
  const consent = { version, locale };
  if (!(await terms.accept({ ...consent, userId: session.userId, acceptedAt: at }))) return;
  const subject = `user:${session.userId}`;
  await audit.append({
    id: ids.uuid(),
    subject,
    at,
    event: 'terms.accepted',
    actor: 'investor',
    data: consent,
  });
};

/** Accepts the terms in force and lets the investor go where they then stand; doing it twice changes nothing. Fails with `terms.outdated`. */
export const acceptTerms =
  (parts: AcceptParts) =>
  async (consent: Consent): Promise<Accepted> => {
    const { session } = consent;
    return parts.transact(async (repositories) => {
      const now = parts.clock.now();
      const version = await repositories.terms.versionInForce(now);
      if (consent.version !== version) fail('terms.outdated', { version });
      const held = (await repositories.sessions.lock(session.id)) ?? fail('session.expired');
      await record(parts, repositories, consent);
      const stage = await nextStage(repositories, { ...session, ...held }, now);
      // Another tab was quicker: the browser has its token from that answer, and a second one might reach it first (docs/decisions/0021).
      if (held.stage !== session.stage || stage === session.stage)
        return { session: { ...session, ...held, stage }, token: undefined };
      const token = parts.ids.token();
      const rotated = await repositories.sessions.rotate(session.id, { tokenHash: sha256Hex(token), stage });
      if (!rotated) return fail('session.expired');
      return { session: { ...session, stage }, token };
    });
  };
