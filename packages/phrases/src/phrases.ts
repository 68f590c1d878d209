/** The shape of a set of phrases: the same keys, any words. 繁體 is its source; the other languages `satisfy` it. */
export type Phrases<T> = { readonly [K in keyof T]: T[K] extends string ? string : Phrases<T[K]> };
