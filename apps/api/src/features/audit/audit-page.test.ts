import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { auditPage } from './audit-page.ts';

test('is what docs/audit.md says', () => {
  const page = readFileSync(new URL('../../../../../docs/audit.md', import.meta.url), 'utf8');
  expect(page, 'print it again: npx pnpm@12 --filter @vestibule/api print-audit').toBe(auditPage());
});
