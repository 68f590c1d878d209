import { tellInvestor } from '#alerts.ts';
import { fail } from '#failure.ts';
import type { CurrentSession } from '#http/current-session.ts';
import { nextStage } from '#next-stage.ts';
import type { Parts } from '#parts.ts';
import { visitorFacts } from '#platform/audit-log-kinds.ts';
import { sha256Hex } from '#platform/keyed-hash.ts';
import { HasherBusy } from '#platform/password-hasher.ts';
import type { PasswordDigest } from '#platform/password-hasher.ts';
import type { UserForSignIn } from './user.repository.ts';

export interface Entrance {
  readonly user: UserForSignIn;
  /** The right one: stored anew where cost or pepper have changed. */
  readonly internetPassword: string;
  /** Whose counts the success takes back. */
  readonly subjects: readonly string[];
  /** The session that this browser had before: a browser has one. */
  readonly replaced: CurrentSession | undefined;
  /** SHA-256 of the device cookie's token, hex: of the one that the browser has, or is given now. */
  readonly deviceHash: string;
  readonly userAgent: string;
  readonly address: string;
}

/** A session with its token, which only the browser keeps. */
export interface StartedSession {
  readonly token: string;
  readonly session: CurrentSession;
}

type StartParts = Pick<Parts, 'transact' | 'hasher' | 'clock' | 'ids'>;

/** The digest to store instead, if any; a sign-in doesn't fail for it, a quieter one brings it. */
const rehash = async (
  { hasher }: StartParts,
  { user, internetPassword }: Entrance,
): Promise<PasswordDigest | undefined> => {
  if (!hasher.needsRehash(user.password)) return undefined;
  return hasher.hash(internetPassword).catch((error: unknown) => {
    if (error instanceof HasherBusy) return undefined;
    throw error;
  });
};

/** The password was right: the counts are taken back, and a session begins at the stage where the investor stands. */
export const startSession =
  (parts: StartParts) =>
  async (entrance: Entrance): Promise<StartedSession> => {
    const { transact, clock, ids } = parts;
    const { user, subjects, replaced, userAgent, deviceHash } = entrance;
    const rehashed = await rehash(parts, entrance);
    const token = ids.token();
    const now = clock.now();
    const session = await transact(async (repositories): Promise<CurrentSession> => {
      const { users, sessions, attempts, devices, audit } = repositories;
      // Cancelled, or the password changed, since it was looked at.
      const previous =
        (await users.noteSignIn(user, now)) ?? fail('sign_in.failed', { captchaRequired: false });
      await attempts.reset(...subjects);
      if (rehashed !== undefined) await users.rehash(user.id, rehashed);
      if (replaced !== undefined && (await sessions.end(replaced.id)))
        await audit.append({
          id: ids.uuid(),
          subject: `user:${replaced.userId}`,
          at: now,
          event: 'session.ended',
          actor: 'investor',
          data: { reason: 'replaced' },
        });
      const stage = await nextStage(repositories, { userId: user.id, putOffPositions: [] }, now);
      const opened = {
        id: ids.uuid(),
        userId: user.id,
        stage,
        previousSignInAt: previous.previousSignInAt,
        failuresSincePrevious: previous.failuresSince,
      };
      await sessions.create({ ...opened, tokenHash: sha256Hex(token), at: now, userAgent });
      const device = { id: ids.uuid(), userId: user.id, tokenHash: deviceHash, userAgent, at: now };
      const newDevice = await devices.remember(device);
      await audit.append({
        id: ids.uuid(),
        subject: `user:${user.id}`,
        at: now,
        event: 'session.started',
        actor: 'investor',
        data: { stage, newDevice, ...visitorFacts(entrance) },
      });
      if (newDevice)
        await tellInvestor(repositories, {
          id: ids.uuid(),
          at: now,
          userId: user.id,
          alert: { kind: 'new-device', userAgent },
        });
      const { internetUserId } = user;
      const begun = { createdAt: now, lastSeenAt: now, provedAt: now };
      return { ...opened, ...begun, internetUserId, putOffPositions: [] };
    });
    return { token, session };
  };
