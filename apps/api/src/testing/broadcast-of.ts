import type { Publication } from '#features/broadcasts/publish-broadcast.ts';

/** A message in 繁體 and English on the system, for all, at once; `wishes` take the place of that. */
export const broadcastOf = (
  reference: string,
  wishes: Partial<Omit<Publication, 'reference'>> = {},
): Publication => ({
  reference,
  topic: 'system',
  publishedAt: undefined,
  operator: 'tester',
  texts: [
    { locale: 'zh-Hant', subject: `事項 ${reference}`, body: `內文 ${reference}` },
    { locale: 'en', subject: `Subject ${reference}`, body: `Body ${reference}` },
  ],
  ...wishes,
});

/** A file of a PDF's beginning, and nothing behind it that a reader would show. */
export const pdfOf = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(new TextEncoder().encode(`%PDF-1.4\n${text}\n%%EOF\n`));
