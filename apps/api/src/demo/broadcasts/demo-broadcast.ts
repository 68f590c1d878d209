import type { BroadcastTopic } from '@vestibule/domain/broadcasts';
import type { Locale } from '@vestibule/domain/locales';

export interface DemoBroadcast {
  readonly topic: BroadcastTopic;
  readonly reference: string;
  readonly publishedAt: Date;
  readonly texts: Readonly<Record<Locale, { readonly subject: string; readonly body: string }>>;
}
