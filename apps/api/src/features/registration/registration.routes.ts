import * as contract from '@vestibule/contract';
import { mount } from '#http/mount.ts';
import type { MountedRoute } from '#http/mount.ts';
import type { Parts } from '#parts.ts';
import { acceptRegistrationTerms } from './accept-registration-terms.ts';
import { chooseCategory } from './choose-category.ts';
import { confirmRegistration } from './confirm-registration.ts';
import type { Draft } from './draft.ts';
import { readRegistration } from './read-registration.ts';
import { viewRegistration } from './registration.view.ts';
import { submitDetails } from './submit-details.ts';

export const registrationRoutes = (parts: Parts): MountedRoute[] => {
  const read = readRegistration(parts);
  const accept = acceptRegistrationTerms(parts);
  const choose = chooseCategory(parts);
  const submit = submitDetails(parts);
  const confirm = confirmRegistration(parts);
  const view = (draft: Draft) => viewRegistration({ draft, expired: false }, parts.clock.now());
  return [
    mount(contract.getRegistration, async (_input, { browser }) =>
      viewRegistration(await read(browser), parts.clock.now()),
    ),
    mount(contract.acceptRegistrationTerms, async ({ body }, { browser }) =>
      view(await accept(browser, body)),
    ),
    mount(contract.chooseCategory, async ({ body }, { browser }) =>
      view(await choose(browser, body.category)),
    ),
    mount(contract.submitDetails, async ({ body }, context) => view(await submit(context, body))),
    mount(contract.confirmRegistration, async ({ body }, context) => {
      const draft = await confirm(context, body.basicPassword);
      context.device.keep();
      return view(draft);
    }),
    mount(contract.abandonRegistration, async (_input, { browser }) => {
      await parts.repositories.drafts.forget(browser);
      return undefined;
    }),
  ];
};
