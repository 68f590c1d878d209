import type { BroadcastAudience, BroadcastTopic } from '@vestibule/domain/broadcasts';
import { attachmentFault, attachmentLimits, endsAfterItBegins } from '@vestibule/domain/broadcasts';
import type { AttachmentFault } from '@vestibule/domain/broadcasts';
import type { Locale } from '@vestibule/domain/locales';
import type { Parts } from '#parts.ts';
import type { NewAttachment } from './publication.repository.ts';

export interface Publication {
  readonly topic: BroadcastTopic;
  readonly reference: string;
  /** 繁體 at least; the other languages fall back to it. */
  readonly texts: readonly { readonly locale: Locale; readonly subject: string; readonly body: string }[];
  /** undefined: now. A later time keeps the message back until then. */
  readonly publishedAt: Date | undefined;
  /** The first moment at which it is shown no more; left out: it stays. */
  readonly until?: Date | undefined;
  /** Left out: for all. */
  readonly audience?: BroadcastAudience | undefined;
  /** PDF files in the order in which they are shown. */
  readonly attachments?: readonly Omit<NewAttachment, 'id'>[];
  /** Who publishes, for the audit log. */
  readonly operator: string;
}

/** What is wrong with it, whatever else stands. */
export type PublicationFault =
  | 'ends_before_it_begins'
  | { readonly attachment: AttachmentFault; readonly fileName: string };

/** `reference_taken`: another message bears that reference. */
export type PublicationOutcome = 'published' | 'reference_taken' | PublicationFault;

const fileFault = (attachments: readonly Omit<NewAttachment, 'id'>[]): PublicationFault | undefined => {
  const beyond = attachments[attachmentLimits.count];
  if (beyond !== undefined) return { attachment: 'too_many', fileName: beyond.fileName };
  for (const file of attachments) {
    const attachment = attachmentFault(file);
    if (attachment !== undefined) return { attachment, fileName: file.fileName };
  }
  return undefined;
};

export const publicationFault = (
  { publishedAt, until, attachments = [] }: Publication,
  now: Date,
): PublicationFault | undefined =>
  endsAfterItBegins(publishedAt ?? now, until ?? null) ? fileFault(attachments) : 'ends_before_it_begins';

/** Publishes a broadcast message (rules §4). Whatever but `published` it answers, nothing was done. */
export const publishBroadcast =
  ({ transact, ids, clock }: Pick<Parts, 'transact' | 'ids' | 'clock'>) =>
  async (publication: Publication): Promise<PublicationOutcome> => {
    const { operator, texts, topic, reference, audience = 'all', until = null } = publication;
    const now = clock.now();
    const fault = publicationFault(publication, now);
    if (fault !== undefined) return fault;
    const publishedAt = publication.publishedAt ?? now;
    const attachments = (publication.attachments ?? []).map((file) => ({ ...file, id: ids.uuid() }));
    return transact(async ({ publications, audit }) => {
      const message = { id: ids.uuid(), topic, reference, texts, publishedAt, until, audience, attachments };
      const outcome = await publications.publish(message);
      if (outcome === 'reference_taken') return outcome;
      const event = { subject: 'system', event: 'broadcast.published', actor: 'operator' } as const;
      const span = { from: publishedAt.toISOString(), until: until?.toISOString() ?? null };
      const data = { reference, topic, audience, ...span, attachments: attachments.length, operator };
      await audit.append({ ...event, id: ids.uuid(), at: now, data });
      return outcome;
    });
  };
