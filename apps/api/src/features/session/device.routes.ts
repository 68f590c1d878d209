import { forgetDevice, forgetOtherDevices, listDevices } from '@vestibule/contract';
import { signedInSession } from '#http/current-session.ts';
import { mount } from '#http/mount.ts';
import type { MountedRoute } from '#http/mount.ts';
import type { Parts } from '#parts.ts';
import { forgetDevice as forget, forgetOtherDevices as forgetOthers } from './forget-devices.ts';
import { viewHeldDevice } from './session.view.ts';

export const deviceRoutes = (parts: Parts): MountedRoute[] => {
  const forgetting = forget(parts);
  const forgettingOthers = forgetOthers(parts);
  return [
    mount(listDevices, async (_input, context) => {
      const held = await parts.repositories.devices.listOf(signedInSession(context).userId);
      return { items: held.map((device) => viewHeldDevice(device, context.device)) };
    }),
    mount(forgetDevice, async ({ params }, context) => {
      await forgetting(signedInSession(context), params.id, context);
      return undefined;
    }),
    mount(forgetOtherDevices, async (_input, context) => ({
      forgotten: await forgettingOthers(signedInSession(context), context),
    })),
  ];
};
