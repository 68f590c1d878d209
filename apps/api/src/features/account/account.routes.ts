import { choosePrimary, linkAccount, listAccounts, proveAccount, unlinkAccount } from '@vestibule/contract';
import { signedInSession } from '#http/current-session.ts';
import { mount } from '#http/mount.ts';
import type { MountedRoute } from '#http/mount.ts';
import type { Parts } from '#parts.ts';
import { viewAccounts } from './account.view.ts';
import { choosePrimary as choose } from './choose-primary.ts';
import { linkAccount as link } from './link-account.ts';
import { proveAccount as prove } from './prove-account.ts';
import { unlinkAccount as unlink } from './unlink-account.ts';

export const accountRoutes = (parts: Parts): MountedRoute[] => {
  const linking = link(parts);
  const proving = prove(parts);
  const unlinking = unlink(parts);
  const choosing = choose(parts);
  return [
    mount(listAccounts, async (_input, context) =>
      viewAccounts(parts, await parts.repositories.links.shownOf(signedInSession(context).userId)),
    ),
    mount(linkAccount, ({ body }, context) =>
      linking({ session: signedInSession(context), visitor: context, given: body }),
    ),
    mount(proveAccount, ({ params, body }, context) =>
      proving({ session: signedInSession(context), visitor: context, accountId: params.id, ...body }),
    ),
    mount(unlinkAccount, ({ params }, context) => unlinking(signedInSession(context), params.id)),
    mount(choosePrimary, ({ body }, context) => choosing(signedInSession(context), body.id)),
  ];
};
