import type { ParticularsView } from '@vestibule/contract';
import type { Locale } from '@vestibule/domain/locales';
import { changeParticulars } from './change-particulars.ts';
import type { ChangingParts, Whose } from './change-particulars.ts';

/** The language of what is sent on paper; that of e-mails belongs to the Internet User ID. */
export const choosePaperLanguage =
  (parts: ChangingParts) =>
  (whose: Whose, language: Locale): Promise<ParticularsView> =>
    changeParticulars(
      parts,
      whose,
    )(async ({ repositories, present, at, note }) => {
      if (present.language === language) return;
      await repositories.particulars.change(whose.accountId, { language }, at);
      await note(['language']);
    });
