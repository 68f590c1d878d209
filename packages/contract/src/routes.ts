import { choosePrimary, linkAccount, listAccounts, proveAccount, unlinkAccount } from './accounts.ts';
import {
  changeBasicPassword,
  changeBasicPasswordOf,
  getBasicPasswordDue,
  putOffBasicPassword,
} from './basic-password.ts';
import {
  getBroadcast,
  getBroadcastAttachment,
  listBroadcasts,
  markAllBroadcastsRead,
  markBroadcastRead,
} from './broadcasts.ts';
import {
  abandonCancellation,
  confirmCancellation,
  getCancellation,
  proveCancellation,
} from './cancellation.ts';
import { createCaptcha } from './captcha.ts';
import { listEnquiries, sendEnquiry } from './contact.ts';
import { forgetDevice, forgetOtherDevices, listDevices } from './devices.ts';
import {
  changeInternetPassword,
  chooseLanguage,
  getInternetAccount,
  listActivity,
} from './internet-account.ts';
import {
  abandonContactChange,
  changeAddress,
  chooseAlerts,
  choosePaperLanguage,
  confirmContactChange,
  getParticulars,
  startEmailChange,
  startPhoneChange,
} from './particulars.ts';
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
import { acceptTerms, getTerms, getTermsVersion, listTermsAcceptances, listTermsVersions } from './terms.ts';

/** The whole contract; a test holds it against what the server mounts. */
export const routes: readonly Route[] = [
  getServiceHours,
  getTerms,
  acceptTerms,
  listTermsVersions,
  getTermsVersion,
  listTermsAcceptances,
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
  listDevices,
  forgetDevice,
  forgetOtherDevices,
  getInternetAccount,
  chooseLanguage,
  changeInternetPassword,
  listActivity,
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
  getParticulars,
  changeAddress,
  choosePaperLanguage,
  chooseAlerts,
  startEmailChange,
  startPhoneChange,
  confirmContactChange,
  abandonContactChange,
  listBroadcasts,
  getBroadcast,
  getBroadcastAttachment,
  markBroadcastRead,
  markAllBroadcastsRead,
  sendEnquiry,
  listEnquiries,
];
