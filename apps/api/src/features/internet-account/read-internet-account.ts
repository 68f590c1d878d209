import type { InternetAccount } from '@vestibule/contract';
import { fail } from '#failure.ts';
import type { Repositories } from '#repositories.ts';

/** What the Internet User ID is now. Fails with `session.expired` where it was cancelled meanwhile. */
export const readInternetAccount = async (
  { users }: Pick<Repositories, 'users'>,
  userId: string,
): Promise<InternetAccount> => {
  const { internetUserId, registeredAt, language, passwordSetAt } =
    (await users.held(userId)) ?? fail('session.expired');
  return {
    internetUserId,
    registeredAt: registeredAt.toISOString(),
    language,
    internetPasswordSetAt: passwordSetAt.toISOString(),
  };
};
