import { internetUserIdKey, isBasicUserId, isInternetUserId } from '@vestibule/domain/identifiers';
import type { Parts } from '#parts.ts';

/** `both`: eight digits that one investor has chosen as an Internet User ID and another one's account bears. */
export type FoundUser = { readonly userId: string } | 'nobody' | 'both';

/** The Internet User by their own ID, cancelled or not, or by a Basic User ID that serves them now. */
export const findUser =
  ({ repositories: { userRecords } }: Pick<Parts, 'repositories'>) =>
  async (id: string, as?: 'internet' | 'basic'): Promise<FoundUser> => {
    const own =
      as !== 'basic' && isInternetUserId(id)
        ? await userRecords.findIdByKey(internetUserIdKey(id))
        : undefined;
    const served =
      as !== 'internet' && isBasicUserId(id) ? await userRecords.findIdByBasicUserId(id) : undefined;
    if (own !== undefined && served !== undefined && own !== served) return 'both';
    const userId = own ?? served;
    return userId === undefined ? 'nobody' : { userId };
  };
