import { termsTextOf } from '@vestibule/api/testing/next-terms.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openTestDesk } from '../testing/test-desk.ts';
import type { TestDesk } from '../testing/test-desk.ts';

let desk: TestDesk;
/** The brand's own. */
let standing: string;
beforeAll(async () => {
  desk = await openTestDesk();
  standing = await desk.parts.repositories.terms.versionInForce(desk.clock.now());
});
beforeEach(async () => {
  await desk.database.prisma.termsVersion.deleteMany();
});
afterAll(() => desk.close());

const publish = async (file: unknown, ...more: readonly string[]) => {
  await desk.write('terms.json', typeof file === 'string' ? file : JSON.stringify(file));
  return desk.ops(['terms', 'publish', '--file', 'terms.json', '--operator', 'Chan Tai Man', ...more]);
};
const sections = termsTextOf('1.1');

describe('ops terms publish', () => {
  it('publishes a version from its day on, and list and show know it', async () => {
    expect(await publish({ version: '1.1', sections }, '--effective-from', '2026-12-01')).toMatchObject({
      exitCode: 0,
      stdout: '1.1 is published and in force from 2026-12-01, Hong Kong time\n',
    });
    const { stdout } = await desk.ops(['terms', 'list', '--json']);
    expect(JSON.parse(stdout)).toEqual([
      { version: '1.1', effectiveFrom: '2026-12-01', state: 'coming' },
      { version: standing, effectiveFrom: '2026-11-01', state: 'in-force' },
    ]);
    expect((await desk.ops(['terms', 'show', '1.1', '--locale', 'en'])).stdout).toContain('Edition 1.1.');
    expect((await desk.ops(['terms', 'show'])).stdout).toContain(`${standing}, in force from`);
  });

  it('takes what show prints', async () => {
    const { stdout } = await desk.ops(['terms', 'show', '--json']);
    const answer = await publish(stdout.replace(`"version": "${standing}"`, '"version": "1.1"'));
    expect(answer.stderr).toBe('');
    expect(answer.exitCode).toBe(0);
  });

  it.each([
    ['no JSON', 'Terms', 'no JSON'],
    ['a language missing', { version: '1.1', sections: { ...sections, en: undefined } }, 'sections.en'],
    [
      'a section missing in one language',
      { version: '1.1', sections: { ...sections, en: sections.en.slice(1) } },
      'sections.en differs from 繁體',
    ],
    ['no name of a version', { version: 'next', sections }, 'version must be like'],
    [
      'a control character',
      {
        version: '1.1',
        sections: { ...sections, en: sections.en.map((section) => ({ ...section, title: '\u001b[2J' })) },
      },
      'holds a control character',
    ],
    ['a field that is not known', { version: '1.1', sections, html: '<b>' }, 'html'],
  ])('refuses a file with %s', async (_fault, file, told) => {
    const { exitCode, stderr } = await publish(file);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(told);
    expect(stderr.trim().split('\n')).toHaveLength(1);
  });

  it.each([
    ['1.0', '2026-12-01', 'must be named later'],
    ['1.1', '2026-11-23', 'not on a day that has passed'],
  ])('refuses %s from %s', async (version, day, told) => {
    const { exitCode, stderr } = await publish({ version, sections }, '--effective-from', day);
    expect(exitCode).toBe(1);
    expect(stderr).toContain(told);
  });

  it.each(['tomorrow', '2026-02-30', '2026-1-1'])('knows no day %s', async (day) => {
    expect((await publish({ version: '1.1', sections }, '--effective-from', day)).exitCode).toBe(2);
  });
});

it('ops terms show tells of a version that is not there', async () => {
  expect(await desk.ops(['terms', 'show', '9.9'])).toMatchObject({
    exitCode: 1,
    stderr: 'ops: there is no version 9.9 of the terms\n',
  });
});
