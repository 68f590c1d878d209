/** The operator's folder on disk, for what is no module: the files that lie in its `public` (Node only). */
export const brandFolder = new URL('.', import.meta.resolve('#operator/brand.ts'));
