const lineHeight = 20;

/** Brackets and backslashes have a meaning in a PDF's texts. */
const escaped = (text: string): string => text.replaceAll(/[\\()]/g, (sign) => `\\${sign}`);

const streamOf = ([title = '', ...lines]: readonly string[]): string =>
  [
    'BT',
    '/F1 18 Tf',
    '72 770 Td',
    `(${escaped(title)}) Tj`,
    '/F1 12 Tf',
    ...lines.map((line) => `0 -${lineHeight} Td (${escaped(line)}) Tj`),
    'ET',
  ].join('\n');

/**
 * A PDF of one A4 page with a title and lines below it, in one of the fonts that every reader has. ASCII only: other letters would need a font
 * of their own in the file.
 */
export const pdfOfLines = (lines: readonly string[]): Uint8Array<ArrayBuffer> => {
  const stream = streamOf(lines);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> /Contents 5 0 R >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
  ];
  let file = '%PDF-1.4\n';
  const places: number[] = [];
  for (const [index, object] of objects.entries()) {
    places.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${file.indexOf('xref\n')}\n%%EOF\n`;
  return new Uint8Array(new TextEncoder().encode(file));
};
