import {
  changeInternetPassword,
  chooseLanguage,
  getInternetAccount,
  listActivity,
} from '@vestibule/contract';
import { signedInSession, viewSession } from '#http/current-session.ts';
import { mount } from '#http/mount.ts';
import type { MountedRoute } from '#http/mount.ts';
import type { Parts } from '#parts.ts';
import { changeInternetPassword as change } from './change-internet-password.ts';
import { chooseLanguage as choose } from './choose-language.ts';
import { listActivity as list } from './list-activity.ts';
import { readInternetAccount } from './read-internet-account.ts';

export const internetAccountRoutes = (parts: Parts): MountedRoute[] => {
  const changing = change(parts);
  const choosing = choose(parts);
  const listing = list(parts);
  return [
    mount(getInternetAccount, (_input, context) =>
      readInternetAccount(parts.repositories, signedInSession(context).userId),
    ),
    mount(chooseLanguage, ({ body }, context) => choosing(signedInSession(context), body.language, context)),
    mount(changeInternetPassword, async ({ body }, context) => {
      const { session, token } = await changing({
        session: signedInSession(context),
        browser: context,
        body,
      });
      if (token !== undefined) context.setSession(token);
      return viewSession(session, parts.clock.now());
    }),
    mount(listActivity, ({ query }, context) => listing(signedInSession(context).userId, query)),
  ];
};
