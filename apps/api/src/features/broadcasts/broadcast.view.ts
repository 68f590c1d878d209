import { broadcastTopics, type BroadcastTopic } from '@vestibule/domain/broadcasts';
import { defaultLocale, locales, type Locale } from '@vestibule/domain/locales';

interface Text {
  readonly locale: string;
  readonly subject: string;
}

interface Row<T extends Text> {
  readonly reference: string;
  readonly topic: string;
  readonly publishedAt: Date;
  readonly texts: readonly T[];
}

const topicOf = (text: string): BroadcastTopic => broadcastTopics.find((topic) => topic === text) ?? 'system';

/** The reader's language where the message has it, else 繁體. */
export const textFor = <T extends Text>(texts: readonly T[], locale: Locale): T | undefined =>
  texts.find((text) => text.locale === locale) ??
  texts.find((text) => text.locale === defaultLocale) ??
  texts[0];

export const viewHeading = <T extends Text>(
  { reference, topic, publishedAt, texts }: Row<T>,
  locale: Locale,
) => {
  const text = textFor(texts, locale);
  return {
    reference,
    publishedAt: publishedAt.toISOString(),
    topic: topicOf(topic),
    subject: text?.subject ?? reference,
    locale: locales.find((known) => known === text?.locale) ?? defaultLocale,
  };
};
