import type { Plugin } from 'vite';

const decoder = 'decode-named-character-reference';

/**
 * Markdown's reader asks this package what `&amp;` means, and for browsers it has the document's own HTML reader answer, which our content
 * security policy (Trusted Types) forbids: the page of a message would break at the first `&`. It also comes with a table of all names.
 */
export const entitiesWithoutDom = (): Plugin => ({
  name: 'vestibule:entities-without-dom',
  enforce: 'pre',
  async resolveId(source, importer) {
    if (source !== decoder) return undefined;
    const resolved = await this.resolve(source, importer, { skipSelf: true });
    const id = resolved?.id.replace(/index\.dom\.js$/, 'index.js');
    if (id === undefined || id.includes('.dom.')) this.error(`${decoder} has no table of names any more`);
    return id;
  },
});
