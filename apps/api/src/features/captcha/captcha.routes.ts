import { createCaptcha } from '@vestibule/contract';
import { mount } from '#http/mount.ts';
import type { MountedRoute } from '#http/mount.ts';
import type { Parts } from '#parts.ts';

export const captchaRoutes = ({ humanCheck }: Pick<Parts, 'humanCheck'>): MountedRoute[] => [
  mount(createCaptcha, ({ body }, { browser }) => humanCheck.issue({ ...body, browser })),
];
