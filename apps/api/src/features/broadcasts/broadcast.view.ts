import { broadcastTopics, withoutTurningMarks, type BroadcastTopic } from '@vestibule/domain/broadcasts';
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

interface AttachmentRow {
  readonly position: number;
  readonly fileName: string;
  readonly size: number;
  readonly locale: string | null;
}

const topicOf = (text: string): BroadcastTopic => broadcastTopics.find((topic) => topic === text) ?? 'system';
const localeOf = (text: string | null | undefined): Locale | undefined =>
  locales.find((known) => known === text);

/** The reader's language where the message has it, else 繁體. */
export const textFor = <T extends Text>(texts: readonly T[], locale: Locale): T | undefined =>
  texts.find((text) => text.locale === locale) ??
  texts.find((text) => text.locale === defaultLocale) ??
  texts[0];

export const viewTitle = <T extends Text>(
  { reference, texts }: Pick<Row<T>, 'reference' | 'texts'>,
  locale: Locale,
) => {
  const text = textFor(texts, locale);
  return {
    reference,
    subject: withoutTurningMarks(text?.subject ?? reference),
    locale: localeOf(text?.locale) ?? defaultLocale,
  };
};

export const viewHeading = <T extends Text>(row: Row<T>, locale: Locale) => ({
  ...viewTitle(row, locale),
  publishedAt: row.publishedAt.toISOString(),
  topic: topicOf(row.topic),
});

export const viewAttachment = ({ position, fileName, size, locale }: AttachmentRow) => ({
  position,
  fileName,
  size,
  locale: localeOf(locale) ?? null,
});
