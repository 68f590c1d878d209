/** The six digits that stand alone in a letter, or after a colon or 是 in a text message. */
export const codeIn = (body: string): string => {
  const [code] = /(?<![\d+])\d{6}(?!\d)/.exec(body) ?? [];
  if (code === undefined) throw new Error('no code in this letter');
  return code;
};
