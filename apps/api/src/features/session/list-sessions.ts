import type { SessionList } from '@vestibule/contract';
import { isLive } from '@vestibule/domain/session';
import type { CurrentSession } from '#http/current-session.ts';
import type { Parts } from '#parts.ts';
import { viewHeldSession } from './session.view.ts';

/** The live sessions of who asks. */
export const listSessions =
  ({ repositories, clock }: Pick<Parts, 'repositories' | 'clock'>) =>
  async (asking: CurrentSession): Promise<SessionList> => {
    const now = clock.now();
    const held = await repositories.sessions.listOf(asking.userId);
    return {
      items: held
        .filter((session) => isLive(session, now))
        .map((session) => viewHeldSession(session, asking)),
    };
  };
