/** Class names in one attribute; what is not there leaves nothing behind. */
export const classNames = (...names: readonly (string | false | undefined)[]): string =>
  names.filter(Boolean).join(' ');
