import type { ErrorsPhrases } from '../zh-Hant/errors.ts';

export const errors = {
  'network.lost':
    'We cannot reach the server. Please check your connection and try again. What you have entered is still here.',
  'network.slow': 'The server has not answered. Please try again. What you have entered is still here.',
  'request.malformed': 'We could not read what was sent. Please reload this page and try again.',
  'request.invalid': 'Some of the information needs correcting.',
  'request.too_large': 'What was sent is too long.',
  'request.headers_too_large':
    'Your browser sent too much along with the request. Please clear the cookies of this site and try again.',
  'request.timeout': 'Sending took too long. Please try again.',
  'request.unsupported_media_type': 'We could not read what was sent. Please reload this page and try again.',
  'request.not_found': 'What you asked for cannot be found.',
  'request.method_not_allowed': 'We could not handle this request. Please reload this page and try again.',
  'request.foreign_origin':
    'This request did not come from this website, so it was not handled. Please reload this page and try again.',
  'request.too_many': 'Too many requests have come from your network. Please wait a moment and try again.',
  'server.busy':
    'The system is busy. Please wait a moment and try again. What you have entered is still here.',
  'server.unavailable':
    'The service is not available just now. Please wait a moment and try again. What you have entered is still here.',
  'server.failed':
    'Something went wrong and we could not finish. Please try again later; if it happens again, contact us.',
  maintenance: 'The system is under maintenance and the service is suspended.',
  'session.required': 'Please sign in first.',
  'session.expired': 'Your session has ended. Please sign in again.',
  'session.not_for_signed_in': 'You are signed in already; this step is behind you.',
  'session.not_found': 'This session cannot be found. It may have ended already.',
  'device.not_found': 'This browser is not on record. It may have been removed already.',
  'session.proof_required': 'Please give your Internet Password first, so that we know it is you.',
  'basic_password.change_required': 'Please change your Basic Password first.',
  'terms.acceptance_required': 'Please read and accept the latest terms of use first.',
  'sign_in.failed': 'The Internet User ID or the password is not correct.',
  'sign_in.resting': 'After several wrong attempts this Internet User ID is suspended for a while.',
  'internet_password.wrong': 'The Internet Password is not correct.',
  'internet_password.locked':
    'After several wrong attempts your Internet Password is not accepted for a while.',
  'captcha.required': 'Please complete the verification.',
  'captcha.wrong':
    'The code is not right. Please answer the new one; in a picture, capital and small letters are different.',
  'captcha.expired': 'The verification code is no longer valid. Please answer the new one.',
  'terms.outdated': 'The terms of use have changed. Please read the latest version.',
  'particulars.changed_meanwhile':
    'This was changed elsewhere a moment ago. Please look at what stands now, then change it.',
  'contact.too_soon': 'A code was sent a moment ago. Please wait a little before you ask for another.',
  'contact.too_many': 'Too many codes were asked for today. Please try again later.',
  'contact.not_pending': 'No change is waiting to be confirmed. Please enter the new details again.',
  'contact.code_wrong': 'The code is not right.',
  'contact.code_expired': 'The code is no longer valid. Please ask for a new one.',
  'enquiry.too_many':
    'You have sent as many messages today as we can take. Please go on tomorrow, or call the hotline.',
  'terms.not_found': 'There is no such version of the terms of use.',
  'registration.not_started': 'We have no registration of yours. Please start again from the terms of use.',
  'registration.draft_expired':
    'Your registration has timed out and what you entered was removed. Please start again from the terms of use.',
  'registration.step_not_reached': 'Please complete the earlier steps first.',
  'registration.already_done': 'The registration is complete already.',
  'registration.not_matched':
    'The details do not match our records. Please check each Basic User ID, the account category and the identity document number.',
  'internet_user_id.taken': 'This Internet User ID is taken. Please choose another.',
  'cancellation.not_started':
    'We have no request of yours to cancel an ID, so nothing was cancelled by it. Please enter the details again.',
  'cancellation.draft_expired':
    'Your request has timed out and the ID was not cancelled. Please enter the details again.',
  'cancellation.superseded':
    'Another tab of this browser has been verified for another Internet User ID, so the one shown here was not cancelled. Please check again.',
  'basic_password.wrong': 'The Basic Password is not correct.',
  'basic_password.locked':
    'After several wrong attempts the Basic Password of this account is suspended for a while.',
  'basic_password.reused': 'This password is among the last twelve that were used. Please choose another.',
  'basic_password.too_recent':
    'The Basic Password was changed a short while ago and cannot be changed again yet.',
  'basic_password.not_due': 'The Basic Password of this account does not need to be changed now.',
  'basic_password.primary_not_deferrable':
    'The Basic Password of the primary account must be changed; it cannot be put off.',
  'basic_password.must_change':
    'This account still has the Basic Password that was issued. It must be changed first.',
  'account.not_found': 'This account cannot be found. It may have been unlinked already.',
  'account.not_matched':
    'The details do not match our records. Please check the Basic User ID and the identity document number. The account must be of the same category as your primary account and not be linked to another Internet User ID.',
  'account.linking_rests':
    'After several attempts that did not match, we take no further account for a while.',
  'account.no_place_left': 'Four accounts are linked already. No more can be added.',
  'account.is_primary':
    'The primary account cannot be unlinked. Please choose another primary account first.',
  'account.not_proved': 'This account is not yet verified. Please verify it first.',
  'account.closed': 'This account has been closed, so this cannot be done.',
  'broadcast.not_found': 'This broadcast message cannot be found.',
} satisfies ErrorsPhrases;
