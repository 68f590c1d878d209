import type { HumanCheck } from '#features/captcha/human-check.ts';
import type { ProveBasicPassword } from '#features/basic-password/prove-basic-password.ts';
import type { ProveCredentials } from '#features/session/prove-credentials.ts';
import type { ProveInternetPassword } from '#features/session/prove-internet-password.ts';
import type { CommonPasswords } from '#platform/common-passwords.ts';
import type { Clock } from '#platform/clock.ts';
import type { Ids } from '#platform/ids.ts';
import type { KeyedHashes } from '#platform/keyed-hash.ts';
import type { PasswordHasher } from '#platform/password-hasher.ts';
import type { PostBell } from './post-bell.ts';
import type { Repositories, Transact } from './repositories.ts';

/**
 * What the use cases are built from. Each takes the few it needs (`Pick<Parts, …>`); the process composes them in `compose.ts`, the tests
 * compose their own with another world: clock, ids, hash cost, human check.
 */
export interface Parts {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly hasher: PasswordHasher;
  readonly keyedHashes: KeyedHashes;
  readonly commonPasswords: CommonPasswords;
  /** For single statements; what belongs together goes through `transact`. */
  readonly repositories: Repositories;
  readonly transact: Transact;
  /** Rings when a letter was queued. */
  readonly bell: PostBell;
  /** How long a chosen Basic Password stays before its holder may change it again. */
  readonly basicPasswordMinimumAgeMs: number;
  readonly humanCheck: HumanCheck;
  readonly proveBasicPassword: ProveBasicPassword;
  readonly proveCredentials: ProveCredentials;
  readonly proveInternetPassword: ProveInternetPassword;
}
