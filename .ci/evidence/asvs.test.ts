import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { asvsRequirements } from './asvs-ids.ts';
import { anchorsOf, asvsRows, states, titlesIn } from './asvs-page.ts';
import type { AsvsRow, Evidence } from './asvs-page.ts';

const root = resolve(import.meta.dirname, '../..');
const page = readFileSync(join(root, 'docs/asvs.md'), 'utf8');
const rows = asvsRows(page);
const inState = (...wanted: readonly string[]): readonly AsvsRow[] =>
  rows.filter(({ state }) => wanted.includes(state));

const rules = readFileSync(join(root, '.oxlintrc.json'), 'utf8');

/** What is wrong with a piece of evidence, if anything. */
const faultOf = (evidence: Evidence): string | undefined => {
  switch (evidence.kind) {
    case 'test': {
      const { file, title } = evidence;
      const path = join(root, file);
      if (!existsSync(path)) return `${file} is not there`;
      return titlesIn(readFileSync(path, 'utf8')).includes(title) ? undefined : `${file} has no "${title}"`;
    }
    case 'rule':
      return new RegExp(`"${evidence.rule}": (?:\\["error"|"error")`).test(rules)
        ? undefined
        : `${evidence.rule} is no error`;
    case 'page': {
      const { file, anchor } = evidence;
      const path = join(root, 'docs', file);
      if (!existsSync(path)) return `${file} is not there`;
      return anchor === undefined || anchorsOf(readFileSync(path, 'utf8')).includes(anchor)
        ? undefined
        : `${file} has no heading #${anchor}`;
    }
  }
};

describe('docs/asvs.md', () => {
  it('has every requirement of levels 1 and 2 once, in order, at its level', () => {
    expect(asvsRequirements).toHaveLength(253);
    expect(rows.map(({ id, level }) => `${id} L${level}`)).toEqual(asvsRequirements);
  });

  it('knows five states and no other', () => {
    expect(rows.filter(({ state }) => !states.some((known) => known === state))).toEqual([]);
  });

  it('names only tests, rules and headings that are there', () => {
    const faults = rows.flatMap(({ id, evidence }) =>
      evidence.map(faultOf).flatMap((fault) => (fault === undefined ? [] : [`${id}: ${fault}`])),
    );
    expect(faults).toEqual([]);
  });

  it('speaks of no test file that is not there, whatever its state', () => {
    const named = Array.from(page.matchAll(/`([^`]+\.(?:test|spec)\.tsx?)`/g), ([, file = '']) => file);
    expect(named.filter((file) => !existsSync(join(root, file)))).toEqual([]);
  });

  it('calls nothing met without evidence', () => {
    expect(inState('met', 'operator').filter(({ evidence }) => evidence.length === 0)).toEqual([]);
  });

  it('says why where something is waived, missing or not applicable', () => {
    const silent = inState('waived', 'not met', 'n/a').filter(({ shownBy }) => !/\p{L}{2}/u.test(shownBy));
    expect(silent).toEqual([]);
  });

  it('waives nothing but what the mission fixes', () => {
    expect(inState('waived').map(({ id }) => id)).toEqual(['6.2.5', '6.2.9', '6.3.3']);
  });
});

describe('the reading of the page', () => {
  it('finds what is not there', () => {
    const [row] = asvsRows(
      '| 1.1.1 | 2 | x | met | `a/b.test.ts` › t<br>rule `no/such`<br>[p](security.md#no-such) |',
    );
    expect(row?.evidence.map(faultOf)).toEqual([
      'a/b.test.ts is not there',
      'no/such is no error',
      'security.md has no heading #no-such',
    ]);
  });

  it('finds a title that was changed', () => {
    const file = '.ci/evidence/asvs.test.ts';
    expect(faultOf({ kind: 'test', file, title: 'finds a title that was changed' })).toBeUndefined();
    const other = ['finds', 'another'].join(' ');
    expect(faultOf({ kind: 'test', file, title: other })).toBe(`${file} has no "${other}"`);
  });
});
