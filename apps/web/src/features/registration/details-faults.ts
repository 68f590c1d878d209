import type { ApiError } from '#api/api-error.ts';
import type { FieldFault } from '#forms/field-faults.ts';
import type { DetailsPath } from './details-paths.ts';

/** The fields at which refusals of the details are told. */
const fieldOfRefusal: ReadonlyMap<string, DetailsPath> = new Map([
  ['captcha.required', 'captcha'],
  ['captcha.wrong', 'captcha'],
  ['captcha.expired', 'captcha'],
  ['registration.not_matched', 'primaryBasicUserId'],
  ['internet_user_id.taken', 'internetUserId'],
]);

/** The faults that a refusal of the details lays at fields; undefined where it is about something else. */
export const detailsFaultsOf = (error: ApiError): readonly FieldFault[] | undefined => {
  if (error.is('request.invalid')) return error.data.issues;
  const path = fieldOfRefusal.get(error.code);
  return path === undefined ? undefined : [{ path, code: error.code }];
};
