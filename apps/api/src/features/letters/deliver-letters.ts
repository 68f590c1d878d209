import { nextAttemptAt, pauseAfterAttempts } from '@vestibule/domain/letters';
import type { LetterChannel } from '@vestibule/domain/letters';
import { contactCodeValidMs, emailFault, phoneFault } from '@vestibule/domain/particulars';
import type { Parts } from '#parts.ts';
import { NotCarried } from '#platform/mail-carrier.ts';
import type { Mail, MailCarrier } from '#platform/mail-carrier.ts';
import type { DueLetter } from './letter.repository.ts';
import { houseValues, letterText, localeOf, wordsIn } from './words.ts';

/** How letters leave, and what stands under each. */
export interface Post {
  readonly carriers: Readonly<Record<LetterChannel, MailCarrier>>;
  /** The portal's own address, as text; undefined where it is not configured. */
  readonly origin: string | undefined;
  /** Hears of each failure: a word, never an address. */
  readonly warn: (facts: { readonly letter: string; readonly kind: string; readonly reason: string }) => void;
}

type DeliverParts = Pick<Parts, 'repositories' | 'clock'> & { readonly post: Post };

const footerOf = ({ locale }: DueLetter, origin: string | undefined): string => {
  const ours = localeOf(locale);
  const { automatic, never, address } = wordsIn(ours).footer;
  const lines = [automatic, never, ...(origin === undefined ? [] : [address])];
  const { operator, hotline } = houseValues(ours);
  return letterText([...lines, `{{operator}}\n{{hotline}}`], { operator, hotline, origin: origin ?? '' });
};

const mailOf = (letter: DueLetter, { origin }: Post, at: Date): Mail => {
  const { id, recipient: to, subject, body, channel } = letter;
  const text = channel === 'mail' ? `${body}\n\n-- \n${footerOf(letter, origin)}\n` : body;
  return { id, to, subject, text, at };
};

/** An address from a file of years ago may be none. */
const refuseMisshapen = ({ channel, recipient }: DueLetter): void => {
  const fault = channel === 'mail' ? emailFault(recipient) : phoneFault(recipient);
  if (fault !== undefined) throw new NotCarried('refused', 'no address');
};

/** A code that ran out is of use to nobody. */
const usefulForMs = ({ kind }: DueLetter): number | undefined =>
  kind === 'contact-code' ? contactCodeValidMs : undefined;

const noteFailure = async (
  { repositories, clock, post }: DeliverParts,
  letter: DueLetter,
  failure: NotCarried,
): Promise<void> => {
  const { id, kind } = letter;
  const at = clock.now();
  const usefulFor = usefulForMs(letter);
  const next =
    failure.outcome === 'refused'
      ? undefined
      : nextAttemptAt({ createdAt: letter.createdAt, attempts: letter.attempts, usefulForMs: usefulFor }, at);
  const forget = next === undefined && usefulFor !== undefined;
  await repositories.letters.markFailed(id, { at, nextAttemptAt: next, error: failure.message, forget });
  post.warn({ letter: id, kind, reason: failure.message });
};

/**
 * Sends what is due, one letter after the other, until nothing is or `stopping` says so. No transaction is open meanwhile; a letter whose sender
 * died on the way is sent again: at least once, and once in the normal course. Where the server is away the others wait for the next round.
 */
export const deliverLetters =
  (parts: DeliverParts) =>
  async (stopping: () => boolean = () => false): Promise<number> => {
    const { repositories, clock, post } = parts;
    let sent = 0;
    while (!stopping()) {
      const now = clock.now();
      const letter = await repositories.letters.takeDue(now, new Date(now.getTime() + pauseAfterAttempts(1)));
      if (letter === undefined) return sent;
      try {
        refuseMisshapen(letter);
        await post.carriers[letter.channel].carry(mailOf(letter, post, now));
      } catch (error) {
        if (!(error instanceof NotCarried)) throw error;
        await noteFailure(parts, letter, error);
        if (error.outcome === 'unreachable') return sent;
        continue;
      }
      await repositories.letters.markSent(letter.id, clock.now());
      sent += 1;
    }
    return sent;
  };
