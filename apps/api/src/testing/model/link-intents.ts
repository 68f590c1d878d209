import * as fc from 'fast-check';
import { accountIdAt, link, provePlace } from './meaning.ts';
import { browser, by, mostly, plainly, position } from './saying.ts';
import type { Intent } from './saying.ts';

const links = fc.record({ by: browser, any: fc.nat(9), right: mostly });

/** What is done to links is done in turn: two at once are a matter of the statements, and have tests of their own. */
export const linking: readonly fc.Arbitrary<Intent>[] = [
  plainly('links', links, (given, state) => link(state, given)),
  plainly('links', links, (given, state) => link(state, given)),
  plainly('unlinks', fc.record({ by: browser, position }), (given, state) => ({
    do: 'unlink',
    by: given.by,
    id: accountIdAt(state, given.by, given.position),
  })),
  plainly('chooses the primary', fc.record({ by: browser, position }), (given, state) => ({
    do: 'choose primary',
    by: given.by,
    id: accountIdAt(state, given.by, given.position),
  })),
  plainly('proves', fc.record({ by: browser, position }), (given, state) =>
    provePlace(state, given.by, given.position),
  ),
  plainly('lists accounts', by, (given) => ({ do: 'list accounts', ...given })),
];
