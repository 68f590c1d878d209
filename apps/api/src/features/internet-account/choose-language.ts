import type { InternetAccount } from '@vestibule/contract';
import type { Locale } from '@vestibule/domain/locales';
import type { RequestContext } from '#http/context.ts';
import type { CurrentSession } from '#http/current-session.ts';
import type { Parts } from '#parts.ts';
import { visitorFacts } from '#platform/audit-log-kinds.ts';
import { readInternetAccount } from './read-internet-account.ts';

/** In which language letters are written from now on; choosing the same again is no event. */
export const chooseLanguage =
  (parts: Pick<Parts, 'transact' | 'clock' | 'ids'>) =>
  (
    { userId }: CurrentSession,
    language: Locale,
    browser: Pick<RequestContext, 'userAgent' | 'address'>,
  ): Promise<InternetAccount> =>
    parts.transact(async (repositories) => {
      if (await repositories.users.chooseLanguage(userId, language))
        await repositories.audit.append({
          id: parts.ids.uuid(),
          subject: `user:${userId}`,
          at: parts.clock.now(),
          event: 'language.chosen',
          actor: 'investor',
          data: { language, ...visitorFacts(browser) },
        });
      return readInternetAccount(repositories, userId);
    });
