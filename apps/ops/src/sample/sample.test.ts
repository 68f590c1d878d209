import { guessableBasicPassword } from '@vestibule/domain/basic-password';
import * as fc from 'fast-check';
import { Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readAccountLine } from '../accounts/account-line.ts';
import { readRecords } from '../accounts/read-records.ts';
import type { FileRecord } from '../accounts/read-records.ts';
import { largestSample, sampleAccounts } from './sample-accounts.ts';
import { sampleFormats, sampleText } from './sample-text.ts';
import type { SampleFormat } from './sample-text.ts';

const seeds = fc.string({ maxLength: 12 });
const options = { count: 50, passwords: true };

const recordsOf = async (format: SampleFormat, seed: string): Promise<FileRecord[]> => {
  const text = [...sampleText(format, { ...options, seed })].join('');
  const records: FileRecord[] = [];
  for await (const record of readRecords(Readable.from([Buffer.from(text)]))) records.push(record);
  return records;
};

describe('sample', () => {
  it.each(sampleFormats)('is read by the import without a fault as %s', async (format) => {
    await fc.assert(
      fc.asyncProperty(seeds, async (seed) => {
        const readings = (await recordsOf(format, seed)).map((record) => {
          if ('fault' in record) return record;
          return readAccountLine(record.cells);
        });
        expect(readings).toHaveLength(options.count);
        expect(readings.filter((reading) => !('entry' in reading))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it('says the same in both formats', async () => {
    const [csv, json] = await Promise.all(sampleFormats.map((format) => recordsOf(format, 'spring')));
    const entries = (records: FileRecord[] | undefined) =>
      records?.map((record) => ('cells' in record ? readAccountLine(record.cells) : record));
    const basicUserIds = (records: FileRecord[] | undefined) =>
      entries(records)?.map((reading) => ('entry' in reading ? reading.entry.basicUserId : reading));
    expect(basicUserIds(csv)).toEqual(basicUserIds(json));
  });

  it('is the same for the same seed, another for another, and a larger count only adds', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 1, max: 40 }), (seed, count) => {
        const some = [...sampleAccounts({ count, seed, passwords: true })];
        const more = [...sampleAccounts({ count: count + 5, seed, passwords: true })];
        expect(more.slice(0, count)).toEqual(some);
        expect([...sampleAccounts({ count, seed: `${seed}.`, passwords: true })]).not.toEqual(some);
      }),
      { numRuns: 30 },
    );
  });

  it('never repeats a Basic User ID', () => {
    const ids = new Set<string>();
    for (const account of sampleAccounts({ count: 50_000, seed: 'many', passwords: false }))
      ids.add(account.get('basic_user_id') ?? '');
    expect(ids.size).toBe(50_000);
    expect([...ids].every((id) => /^04[0-8][0-9]{5}$/.test(id))).toBe(true);
    expect(largestSample).toBe(900_000);
  });

  it('mixes holder kinds and issues nothing that is easily guessed', () => {
    const accounts = [...sampleAccounts({ count: 500, seed: 'mixed', passwords: true })];
    const kinds = new Set(accounts.map((account) => account.get('holder_kind')));
    expect(kinds).toEqual(new Set(['individual', 'joint', 'corporate']));
    for (const account of accounts) {
      const basicUserId = account.get('basic_user_id') ?? '';
      expect(guessableBasicPassword(account.get('basic_password') ?? '', { basicUserId })).toBeUndefined();
    }
  });
});
