/** What the worker tells the page. */
export type WorkMessage =
  | { readonly kind: 'progress'; readonly roundsDone: number }
  | { readonly kind: 'solved'; readonly answer: string };
