import * as z from 'zod/mini';
import { instant } from './fields.ts';
import { defineRoute } from './route.ts';

/** A browser in which the investor has signed in, and whose wrong passwords are therefore counted apart (docs/decisions/0031). */
export const rememberedDevice = z.object({
  id: z.uuid(),
  /** The one that asks. */
  current: z.boolean(),
  rememberedAt: instant,
  lastSeenAt: instant,
  /** What the browser called itself at the last sign-in (`User-Agent`), 400 characters at most: its word, not a fact. */
  userAgent: z.string(),
});
export const deviceList = z.object({ items: z.array(rememberedDevice) });
export type DeviceList = z.output<typeof deviceList>;

/** Ten at most. */
export const listDevices = defineRoute({
  id: 'device.list',
  summary: 'The browsers that are remembered with this Internet User ID, last seen first',
  method: 'GET',
  path: '/devices',
  callers: ['active'],
  limit: 'read',
  status: 200,
  answer: deviceList,
  errors: [],
});

/** Ends no session. Somebody else's is as unknown as one that never was. */
export const forgetDevice = defineRoute({
  id: 'device.forget',
  summary: 'Forget one of the remembered browsers',
  method: 'DELETE',
  path: '/devices/:id',
  callers: ['active'],
  limit: 'write',
  freshProof: true,
  params: z.object({ id: z.uuid() }),
  status: 204,
  errors: ['device.not_found'],
});

export const forgetOtherDevices = defineRoute({
  id: 'device.forgetOthers',
  summary: 'Forget all remembered browsers but the one that asks',
  method: 'DELETE',
  path: '/devices',
  callers: ['active'],
  limit: 'write',
  freshProof: true,
  status: 200,
  answer: z.object({ forgotten: z.int() }),
  errors: [],
});
