interface Tree {
  readonly [key: string]: string | Tree;
}

/** Every phrase with its dotted key, in the order in which they are written. */
export const leavesOf = (phrases: object, prefix = ''): readonly (readonly [key: string, words: string])[] =>
  Object.entries(phrases).flatMap(([key, value]: [string, string | Tree]) =>
    typeof value === 'string' ? [[`${prefix}${key}`, value] as const] : leavesOf(value, `${prefix}${key}.`),
  );
