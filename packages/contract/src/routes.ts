import { choosePrimary, linkAccount, listAccounts, proveAccount, unlinkAccount } from './accounts.ts';
import {
  changeBasicPassword,
  changeBasicPasswordOf,
  getBasicPasswordDue,
  putOffBasicPassword,
} from './basic-password.ts';
import { getBroadcast, listBroadcasts, markBroadcastRead } from './broadcasts.ts';
import {
  abandonCancellation,
  confirmCancellation,
  getCancellation,
  proveCancellation,
} from './cancellation.ts';
import { createCaptcha } from './captcha.ts';
import {
  abandonRegistration,
  acceptRegistrationTerms,
  chooseCategory,
  confirmRegistration,
  getRegistration,
  submitDetails,
} from './registration.ts';
import type { Route } from './route.ts';
import { getServiceHours } from './service-hours.ts';
import {
  endOtherSessions,
  endSession,
  extendSession,
  getSession,
  listSessions,
  proveSession,
  signIn,
  signOut,
} from './session.ts';
import { acceptTerms, getTerms } from './terms.ts';

/** The whole contract; a test holds it against what the server mounts. */
export const routes: readonly Route[] = [
  getServiceHours,
  getTerms,
  acceptTerms,
  createCaptcha,
  getRegistration,
  acceptRegistrationTerms,
  chooseCategory,
  submitDetails,
  confirmRegistration,
  abandonRegistration,
  getSession,
  signIn,
  signOut,
  extendSession,
  proveSession,
  listSessions,
  endSession,
  endOtherSessions,
  getCancellation,
  proveCancellation,
  confirmCancellation,
  abandonCancellation,
  getBasicPasswordDue,
  changeBasicPassword,
  putOffBasicPassword,
  changeBasicPasswordOf,
  listAccounts,
  linkAccount,
  choosePrimary,
  proveAccount,
  unlinkAccount,
  listBroadcasts,
  getBroadcast,
  markBroadcastRead,
];
