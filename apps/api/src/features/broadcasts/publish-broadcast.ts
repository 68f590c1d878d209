import type { BroadcastTopic } from '@vestibule/domain/broadcasts';
import type { Locale } from '@vestibule/domain/locales';
import type { Parts } from '#parts.ts';

export interface Publication {
  readonly topic: BroadcastTopic;
  readonly reference: string;
  /** 繁體 at least; the other languages fall back to it. */
  readonly texts: readonly { readonly locale: Locale; readonly subject: string; readonly body: string }[];
  /** undefined: now. A later time keeps the message back until then. */
  readonly publishedAt: Date | undefined;
  /** Who publishes, for the audit log. */
  readonly operator: string;
}

/** Publishes a broadcast message (rules §4). `reference_taken`: another one bears that reference, and nothing was done. */
export const publishBroadcast =
  ({ transact, ids, clock }: Pick<Parts, 'transact' | 'ids' | 'clock'>) =>
  ({ operator, publishedAt, ...message }: Publication): Promise<'published' | 'reference_taken'> =>
    transact(async ({ broadcasts, audit }) => {
      const now = clock.now();
      const { texts, topic, reference } = message;
      const outcome = await broadcasts.publish({
        id: ids.uuid(),
        topic,
        reference,
        texts,
        publishedAt: publishedAt ?? now,
      });
      if (outcome === 'reference_taken') return outcome;
      const event = { subject: 'system', event: 'broadcast.published', actor: 'operator' } as const;
      await audit.append({ ...event, id: ids.uuid(), at: now, data: { reference, topic, operator } });
      return outcome;
    });
