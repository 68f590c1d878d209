import type { BroadcastList } from '@vestibule/contract';
import type { Locale } from '@vestibule/domain/locales';
import type { Parts } from '#parts.ts';
import { viewHeading } from './broadcast.view.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { Choice, From, Reader } from './shown-to.ts';

const pageSize = 10;

interface Input {
  readonly reader: Reader;
  readonly choice: Choice;
  readonly locale: Locale;
  /** One of both at most (contract). */
  readonly after?: string | undefined;
  readonly before?: string | undefined;
}

const fromOf = ({ after, before }: Pick<Input, 'after' | 'before'>): From => {
  if (after !== undefined) return { way: 'older', place: readCursor(after) };
  return before === undefined ? { way: 'newest' } : { way: 'newer', place: readCursor(before) };
};

interface Counted {
  readonly total: number;
  readonly beyond: number;
  readonly shown: number;
}

/** How many of all stand before (newer) and behind (older) those that are shown. */
const around = (way: From['way'], { total, beyond, shown }: Counted) =>
  way === 'newer'
    ? { newer: beyond - shown, older: total - beyond }
    : { newer: total - beyond, older: beyond - shown };

/** The newest messages first, ten a page, with what this investor has not read (rules §4, §6 告示版). */
export const listMessages =
  ({ repositories: { broadcasts } }: Pick<Parts, 'repositories'>) =>
  async ({ reader, choice, locale, ...cursors }: Input): Promise<BroadcastList> => {
    const from = fromOf(cursors);
    const [{ total, beyond, ids }, unread] = await Promise.all([
      broadcasts.window(reader, choice, { from, count: pageSize }),
      broadcasts.countUnread(reader),
    ]);
    const rows = await broadcasts.withHeadings(from.way === 'newer' ? ids.toReversed() : ids, reader.userId);
    const { newer, older } = around(from.way, { total, beyond, shown: ids.length });
    const [first, last] = [rows.at(0), rows.at(-1)];
    return {
      items: rows.map((row) => ({ ...viewHeading(row, locale), read: row.reads.length > 0 })),
      total,
      from: first === undefined ? 0 : newer + 1,
      newer: first !== undefined && newer > 0 ? writeCursor(first) : null,
      older: last !== undefined && older > 0 ? writeCursor(last) : null,
      unread,
      asOf: reader.now.toISOString(),
    };
  };
