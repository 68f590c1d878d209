import type { Route } from '@vestibule/contract';

const pattern = (path: string): RegExp => new RegExp(`^${path.replaceAll(/:[a-zA-Z]+/g, '[^/]+')}/?$`);

/** Which methods the contract knows for a path (below `/api/v1`): empty for a path it does not know. */
export const routeMatcher = (routes: readonly Route[]): ((path: string) => readonly string[]) => {
  const patterns = routes.map(({ path, method }) => ({ pattern: pattern(path), method }));
  return (path) => patterns.filter((known) => known.pattern.test(path)).map(({ method }) => method);
};
