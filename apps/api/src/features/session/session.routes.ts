import {
  endOtherSessions,
  endSession,
  extendSession,
  getSession,
  listSessions,
  proveSession,
  signIn,
  signOut,
} from '@vestibule/contract';
import { signedInSession, viewSession } from '#http/current-session.ts';
import { mount } from '#http/mount.ts';
import type { MountedRoute } from '#http/mount.ts';
import type { Parts } from '#parts.ts';
import { endOtherSessions as endOthers } from './end-other-sessions.ts';
import { endSession as end } from './end-session.ts';
import { extendSession as extend } from './extend-session.ts';
import { listSessions as list } from './list-sessions.ts';
import { proveSession as prove } from './prove-session.ts';
import { signIn as enter } from './sign-in.ts';
import { signOut as leave } from './sign-out.ts';

const heldSessionRoutes = (parts: Parts): MountedRoute[] => {
  const listing = list(parts);
  const ending = end(parts);
  const endingOthers = endOthers(parts);
  return [
    mount(listSessions, (_input, context) => listing(signedInSession(context))),
    mount(endSession, async ({ params }, context) => {
      if ((await ending(signedInSession(context), params.id)) === 'this-one') context.clearSession();
      return undefined;
    }),
    mount(endOtherSessions, async (_input, context) => ({
      ended: await endingOthers(signedInSession(context)),
    })),
  ];
};

export const sessionRoutes = (parts: Parts): MountedRoute[] => {
  const entering = enter(parts);
  const leaving = leave(parts);
  const extending = extend(parts);
  const proving = prove(parts);
  const now = (): Date => parts.clock.now();
  return [
    mount(getSession, async (_input, { session }) => viewSession(session, now())),
    mount(signIn, async ({ body }, context) => {
      const { token, session } = await entering(body, context);
      context.setSession(token);
      context.device.keep();
      return viewSession(session, now());
    }),
    mount(signOut, async (_input, context) => {
      if (context.session !== undefined) await leaving(context.session);
      context.clearSession();
      return undefined;
    }),
    mount(extendSession, async (_input, context) =>
      viewSession(await extending(signedInSession(context)), now()),
    ),
    mount(proveSession, async ({ body }, context) => {
      const { token, session } = await proving(signedInSession(context), body.internetPassword, context);
      context.setSession(token);
      return viewSession(session, now());
    }),
    ...heldSessionRoutes(parts),
  ];
};
