import * as contract from '@vestibule/contract';
import { mount } from '#http/mount.ts';
import type { MountedRoute } from '#http/mount.ts';
import type { Parts } from '#parts.ts';
import { viewCancellation } from './cancellation.view.ts';
import { confirmCancellation } from './confirm-cancellation.ts';
import { proveCancellation } from './prove-cancellation.ts';
import { readCancellation } from './read-cancellation.ts';

export const cancellationRoutes = (parts: Parts): MountedRoute[] => {
  const reading = readCancellation(parts);
  const proving = proveCancellation(parts);
  const confirming = confirmCancellation(parts);
  const view = async (browser: string) => viewCancellation(await reading(browser), parts.clock.now());
  return [
    mount(contract.getCancellation, (_input, { browser }) => view(browser)),
    mount(contract.proveCancellation, async ({ body }, context) => {
      await proving(body, context);
      return view(context.browser);
    }),
    mount(contract.confirmCancellation, async ({ body }, context) => {
      const { userId } = await confirming(context, body.internetUserId);
      // Somebody else's session in this browser goes on; a token that was worth nothing before is left alone (docs/decisions/0021).
      if (context.session?.userId === userId) context.clearSession();
      return view(context.browser);
    }),
    mount(contract.abandonCancellation, async (_input, { browser }) => {
      await parts.repositories.cancellations.forget(browser);
      return undefined;
    }),
  ];
};
