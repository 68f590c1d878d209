import type {
  BasicPasswordDue,
  changeBasicPassword as changeRoute,
  changeBasicPasswordOf as changeOfRoute,
  RouteInput,
} from '@vestibule/contract';
import type { CurrentSession } from '#http/current-session.ts';
import { accountDue, accountHeld } from './account-due.ts';
import { viewDue } from './basic-password.view.ts';
import { replaceBasicPassword } from './replace-basic-password.ts';
import type { Replaced, ReplaceParts, Replacing } from './replace-basic-password.ts';

type Asker = Pick<Replacing, 'session' | 'visitor'>;

export interface ChangeRequest extends Asker {
  readonly body: RouteInput<typeof changeRoute>['body'];
}

export interface ChangeOfRequest extends Asker {
  readonly input: Pick<RouteInput<typeof changeOfRoute>, 'params' | 'body'>;
}

/** Where the investor stands afterwards, with the new token of the session. */
export interface Afterwards {
  readonly token: string;
  readonly session: CurrentSession;
  readonly due: BasicPasswordDue;
}

/** Changes the Basic Password of the account that is due before anything else (rules §4). */
export const changeBasicPassword =
  (parts: ReplaceParts) =>
  async ({ session, visitor, body }: ChangeRequest): Promise<Afterwards> => {
    const { accounts, ...renewed } = await replaceBasicPassword(parts)({
      session,
      visitor,
      given: body,
      accountOf: (repositories) => accountDue(repositories, session, body.position),
    });
    return { ...renewed, due: viewDue(accounts) };
  };

/** Changes that of any account that is proved or was put off, whenever its holder wants. */
export const changeBasicPasswordOf =
  (parts: ReplaceParts) =>
  ({ session, visitor, input: { params, body } }: ChangeOfRequest): Promise<Replaced> =>
    replaceBasicPassword(parts)({
      session,
      visitor,
      given: body,
      accountOf: (repositories) => accountHeld(repositories, session, params.id),
    });
