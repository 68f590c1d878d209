import type { Broadcast } from '@vestibule/contract';
import { withoutTurningMarks } from '@vestibule/domain/broadcasts';
import type { Locale } from '@vestibule/domain/locales';
import { fail } from '#failure.ts';
import type { Parts } from '#parts.ts';
import { textFor, viewAttachment, viewHeading, viewTitle } from './broadcast.view.ts';
import type { Choice, Reader } from './shown-to.ts';

interface Input {
  readonly reader: Reader;
  /** What the neighbours are taken from; the message itself need not be among it. */
  readonly choice: Choice;
  readonly locale: Locale;
  readonly reference: string;
}

/** One message with its body. Refuses `broadcast.not_found`, also where it is for others, withdrawn, or not shown now. */
export const readMessage =
  ({ repositories: { broadcasts } }: Pick<Parts, 'repositories'>) =>
  async ({ reader, choice, locale, reference }: Input): Promise<Broadcast> => {
    const found = (await broadcasts.find(reference, reader)) ?? fail('broadcast.not_found');
    const { newer, older } = await broadcasts.neighbours(found, reader, choice);
    return {
      ...viewHeading(found, locale),
      body: withoutTurningMarks(textFor(found.texts, locale)?.body ?? ''),
      attachments: found.attachments.map(viewAttachment),
      newer: newer ? viewTitle(newer, locale) : null,
      older: older ? viewTitle(older, locale) : null,
    };
  };
