import { attemptAllowed, signInSubjects } from '@vestibule/domain/lockout';
import type { Attempts } from '@vestibule/domain/lockout';
import type { Repositories } from '#repositories.ts';

/** Wrong Internet Passwords in a row, and the end of the rest that they began, if it lasts. */
export interface SignInRest {
  readonly failedAttempts: number;
  readonly restedUntil: Date | null;
}

interface CountedUser {
  readonly key: string;
  readonly knownDevices: readonly { readonly tokenHash: string }[];
}

const restOf = (attempts: Attempts, now: Date): SignInRest => ({
  failedAttempts: attempts.count,
  restedUntil: attemptAllowed(attempts, now) ? null : attempts.restedUntil,
});

/** As counted on all strangers together, and on each remembered browser in the user's order. */
export const signInRests = async (
  { attempts }: Pick<Repositories, 'attempts'>,
  { key, knownDevices }: CountedUser,
  now: Date,
): Promise<{ strangers: SignInRest; devices: SignInRest[] }> => {
  const strangers = restOf(await attempts.find(signInSubjects(key).subject), now);
  const devices: SignInRest[] = [];
  for (const { tokenHash } of knownDevices)
    devices.push(restOf(await attempts.find(signInSubjects(key, tokenHash).subject), now));
  return { strangers, devices };
};

/** Every name under which anything is counted against the ID's sign-ins. */
export const countedSubjects = ({ key, knownDevices }: CountedUser): string[] =>
  [undefined, ...knownDevices.map(({ tokenHash }) => tokenHash)].flatMap((device) => {
    const { subject, restSubject } = signInSubjects(key, device);
    return [subject, restSubject];
  });
