import { accountRoutes } from '#features/account/account.routes.ts';
import { basicPasswordRoutes } from '#features/basic-password/basic-password.routes.ts';
import { broadcastRoutes } from '#features/broadcasts/broadcasts.routes.ts';
import { cancellationRoutes } from '#features/cancellation/cancellation.routes.ts';
import { captchaRoutes } from '#features/captcha/captcha.routes.ts';
import { internetAccountRoutes } from '#features/internet-account/internet-account.routes.ts';
import { contactRoutes } from '#features/contact/contact.routes.ts';
import { particularsRoutes } from '#features/particulars/particulars.routes.ts';
import { registrationRoutes } from '#features/registration/registration.routes.ts';
import { serviceHoursRoutes } from '#features/service-hours/service-hours.routes.ts';
import { deviceRoutes } from '#features/session/device.routes.ts';
import { sessionRoutes } from '#features/session/session.routes.ts';
import { termsRoutes } from '#features/terms/terms.routes.ts';
import type { MountedRoute } from '#http/mount.ts';
import type { Parts } from '#parts.ts';

/** Every feature's routes. A test holds them against the contract's list. */
export const routesOf = (parts: Parts): MountedRoute[] => [
  ...serviceHoursRoutes(parts),
  ...termsRoutes(parts),
  ...captchaRoutes(parts),
  ...registrationRoutes(parts),
  ...sessionRoutes(parts),
  ...deviceRoutes(parts),
  ...internetAccountRoutes(parts),
  ...cancellationRoutes(parts),
  ...basicPasswordRoutes(parts),
  ...accountRoutes(parts),
  ...particularsRoutes(parts),
  ...broadcastRoutes(parts),
  ...contactRoutes(parts),
];
