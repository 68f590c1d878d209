import type { Parts } from '#parts.ts';
import type { Reader } from './shown-to.ts';

/** Marks what the investor was shown at `asOf`: what was published since stays unread. Done again it changes nothing. */
export const markAllRead =
  ({ repositories: { broadcasts } }: Pick<Parts, 'repositories'>) =>
  async (reader: Reader, asOf: Date): Promise<{ readonly unread: number }> => {
    // Whatever moment is claimed: none that has not come yet, and none that no database knows.
    const seenAt = new Date(Math.max(0, Math.min(asOf.getTime(), reader.now.getTime())));
    await broadcasts.markAllRead(reader, seenAt);
    return { unread: await broadcasts.countUnread(reader) };
  };
