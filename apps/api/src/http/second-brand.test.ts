import { execFileSync } from 'node:child_process';
import { expect, it } from 'vitest';

/* What the server says by itself, asked of a process that chose the second brand (packages/brand/README.md). */
const asked = `
  import { brand } from '@vestibule/brand';
  import { currentTerms } from '@vestibule/brand/terms';
  import Fastify from 'fastify';
  import { composeAlert } from '#features/letters/compose-alert.ts';
  import { securityText } from '#http/security-text.ts';
  import { locales } from '@vestibule/domain/locales';
  const app = Fastify();
  const at = new Date('2026-11-24T02:00:00.000Z');
  securityText(app, { now: () => at });
  const { body } = await app.inject({ url: '/.well-known/security.txt' });
  const letters = locales.map((locale) =>
    composeAlert({ kind: 'registered' }, { internetUserId: 'Harbor88', locale, at }));
  console.log(JSON.stringify({ body, letters, terms: locales.map(currentTerms), product: brand.productName }));
`;

const firstBrand = /central.clearing|中央[結结]算有限公司|中央[結结]算集[團团]|Vestibule|3000 0000/;

it('a server of the second brand speaks for nobody else: security.txt, letters, terms', () => {
  const flags = ['--conditions=east-shore', '--input-type=module', '--eval', asked];
  const said = execFileSync(process.execPath, flags, {
    cwd: `${import.meta.dirname}/../..`,
    encoding: 'utf8',
  });
  expect(said).not.toMatch(firstBrand);
  expect(said).toContain('mailto:weakness@east-shore.example');
  expect(said).toContain('Shorelight');
  expect(said.split('+852 3111 2222').length).toBeGreaterThan(6);
  for (const words of ['東岸存管有限公司', '东岸存管有限公司', 'East Shore Depository Limited'])
    expect(said).toContain(words);
});
