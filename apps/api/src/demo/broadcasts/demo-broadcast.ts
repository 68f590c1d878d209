import type { BroadcastAudience, BroadcastTopic } from '@vestibule/domain/broadcasts';
import type { Locale } from '@vestibule/domain/locales';

interface DemoText {
  readonly subject: string;
  /** Markdown. */
  readonly body: string;
}

export interface DemoBroadcast {
  readonly topic: BroadcastTopic;
  readonly reference: string;
  readonly publishedAt: Date;
  /** Left out: it stays. */
  readonly until?: Date;
  /** Left out: for all. */
  readonly audience?: BroadcastAudience;
  readonly texts: Partial<Readonly<Record<Locale, DemoText>>>;
  readonly attachments?: readonly {
    readonly fileName: string;
    /** null: for every language. */
    readonly locale: Locale | null;
    readonly content: Uint8Array<ArrayBuffer>;
  }[];
}
