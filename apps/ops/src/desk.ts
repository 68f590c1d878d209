import type { OperatorParts } from './operator-parts.ts';
import type { Terminal } from './output.ts';

/** What every command works with. */
export interface Desk {
  readonly terminal: Terminal;
  /** Opens the database for one piece of work and closes it after; commands that need none never open it. */
  readonly withParts: <Answer>(work: (parts: OperatorParts) => Promise<Answer>) => Promise<Answer>;
  /** The exit code of a command that ended well but not wholly, as an import with bad lines. */
  readonly endWith: (exitCode: 0 | 1) => void;
}
