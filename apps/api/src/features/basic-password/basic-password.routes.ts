import {
  changeBasicPassword,
  changeBasicPasswordOf,
  getBasicPasswordDue,
  putOffBasicPassword,
} from '@vestibule/contract';
import type { BasicPasswordDue, SessionView } from '@vestibule/contract';
import { signedInSession, viewSession } from '#http/current-session.ts';
import { mount } from '#http/mount.ts';
import type { MountedRoute, RequestContext } from '#http/mount.ts';
import { heldAccounts } from '#next-stage.ts';
import type { Parts } from '#parts.ts';
import { viewDue } from './basic-password.view.ts';
import { changeBasicPassword as change, changeBasicPasswordOf as changeOf } from './change-basic-password.ts';
import type { Afterwards } from './change-basic-password.ts';
import { putOffBasicPassword as putOff } from './put-off-basic-password.ts';

export const basicPasswordRoutes = (parts: Parts): MountedRoute[] => {
  const changing = change(parts);
  const changingOf = changeOf(parts);
  const puttingOff = putOff(parts);
  const answer = (
    context: RequestContext,
    { token, session, due }: Afterwards,
  ): { session: SessionView; due: BasicPasswordDue } => {
    context.setSession(token);
    return { session: viewSession(session, parts.clock.now()), due };
  };
  return [
    mount(getBasicPasswordDue, async (_input, context) =>
      viewDue(await heldAccounts(parts.repositories, signedInSession(context))),
    ),
    mount(changeBasicPassword, async ({ body }, context) => {
      const session = signedInSession(context);
      return answer(context, await changing({ session, visitor: context, body }));
    }),
    mount(changeBasicPasswordOf, async (input, context) => {
      const { token, session } = await changingOf({
        session: signedInSession(context),
        visitor: context,
        input,
      });
      context.setSession(token);
      return viewSession(session, parts.clock.now());
    }),
    mount(putOffBasicPassword, async ({ body }, context) =>
      answer(context, await puttingOff(signedInSession(context), body.position)),
    ),
  ];
};
