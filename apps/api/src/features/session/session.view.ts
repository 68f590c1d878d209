import type { DeviceList, SessionList } from '@vestibule/contract';
import type { DeviceInContext } from '#http/context.ts';
import type { CurrentSession } from '#http/current-session.ts';
import type { HeldDevice } from './device.repository.ts';
import type { HeldSession } from './session.repository.ts';

/** What its holder may know of a session of theirs: nothing that would let anybody go by it. */
export const viewHeldSession = (
  { id, createdAt, lastSeenAt, userAgent }: HeldSession,
  asking: Pick<CurrentSession, 'id'>,
): SessionList['items'][number] => ({
  id,
  current: id === asking.id,
  startedAt: createdAt.toISOString(),
  lastSeenAt: lastSeenAt.toISOString(),
  userAgent,
});

/** A remembered browser, without what it is known by. */
export const viewHeldDevice = (
  { id, tokenHash, rememberedAt, lastSeenAt, userAgent }: HeldDevice,
  asking: Pick<DeviceInContext, 'hash'>,
): DeviceList['items'][number] => ({
  id,
  current: tokenHash === asking.hash,
  rememberedAt: rememberedAt.toISOString(),
  lastSeenAt: lastSeenAt.toISOString(),
  userAgent,
});
