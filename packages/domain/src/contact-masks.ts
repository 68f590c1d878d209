/*
 * How to write to an account's holder, hidden so far that the holder knows it again and who looks over the shoulder learns nothing.
 */

/** `t…@example.com`: the first sign and the domain. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf('@');
  const [first = ''] = Array.from(email.slice(0, Math.max(at, 0)));
  return at < 0 ? '……' : `${first}…${email.slice(at)}`;
}

/** `…4567`: the last four digits. A number of fewer than eight hides them all but two. */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/\D/g, '');
  return `…${digits.slice(digits.length < 8 ? -2 : -4)}`;
}
