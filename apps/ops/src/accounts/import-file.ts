import { importAccounts } from '@vestibule/api/features/account/import-accounts.ts';
import type { AccountEntry } from '@vestibule/api/features/account/account-entry.ts';
import { isBasicUserId, normaliseBasicUserId } from '@vestibule/domain/identifiers';
import { ImportRace } from '@vestibule/api/features/account/open-accounts.ts';
import type { OperatorParts } from '../operator-parts.ts';
import { readAccountLine } from './account-line.ts';
import { drawBasicPassword } from './draw-basic-password.ts';
import { issueFile } from './issue-file.ts';
import type { IssueFile } from './issue-file.ts';
import { readRecords } from './read-records.ts';
import type { FileRecord } from './read-records.ts';
import { rejectsFile } from './rejects-file.ts';
import type { Reject, RejectsFile } from './rejects-file.ts';

/** One transaction each: a crash costs the hashes of one batch. */
const batchSize = 100;

export interface ImportOptions {
  readonly chunks: AsyncIterable<Uint8Array>;
  readonly issueFile: string;
  readonly rejects: string;
  /** Called after each batch with the counts so far. */
  readonly onProgress: (counts: ImportCounts) => void;
  /** Who imports, for the audit log. */
  readonly operator: string;
}

export interface ImportCounts {
  readonly opened: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: number;
}

export interface ImportReport extends ImportCounts {
  /** Where the Basic Passwords are that were issued; null if none was. */
  readonly issueFile: string | null;
  readonly rejects: string | null;
}

interface NumberedEntry {
  readonly line: number;
  readonly entry: AccountEntry;
}

const rejectOf = (record: FileRecord, reasons: readonly string[]): Reject => {
  const given = 'cells' in record ? normaliseBasicUserId(record.cells.get('basic_user_id') ?? '') : '';
  return { line: record.line, basicUserId: isBasicUserId(given) ? given : undefined, reasons };
};

/** Reads records into entries; of two lines with one Basic User ID the first counts. */
const lineReader = () => {
  const seen = new Map<string, number>();
  return (record: FileRecord): NumberedEntry | Reject => {
    if ('fault' in record) return rejectOf(record, [record.fault]);
    const reading = readAccountLine(record.cells);
    if ('reasons' in reading) return rejectOf(record, reading.reasons);
    const { entry } = reading;
    const before = seen.get(entry.basicUserId);
    if (before !== undefined) return rejectOf(record, [`basic_user_id stands in line ${before} already`]);
    seen.set(entry.basicUserId, record.line);
    return { line: record.line, entry };
  };
};

async function* batchesOf(
  records: AsyncIterable<FileRecord>,
  rejects: RejectsFile,
): AsyncGenerator<NumberedEntry[]> {
  const read = lineReader();
  let batch: NumberedEntry[] = [];
  for await (const record of records) {
    const reading = read(record);
    if ('reasons' in reading) await rejects.add(reading);
    else batch.push(reading);
    if (batch.length < batchSize) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const loadBatch = (
  parts: OperatorParts,
  { issues, rejects }: { issues: IssueFile; rejects: RejectsFile },
  operator: string,
) => {
  const load = importAccounts(parts);
  const draw = (basicUserId: string): string => issues.kept(basicUserId) ?? drawBasicPassword(basicUserId);
  return async (batch: readonly NumberedEntry[]) => {
    const entries = batch.map(({ entry }) => entry);
    const outcome = await load(entries, { draw, keep: issues.keep, operator }).catch(
      async (error: unknown) => {
        if (error instanceof ImportRace) await issues.takeBack();
        throw error;
      },
    );
    const conflicting = new Set(outcome.conflicting);
    for (const { line, entry } of batch)
      if (conflicting.has(entry.basicUserId))
        await rejects.add({
          line,
          basicUserId: entry.basicUserId,
          reasons: ['holder_kind differs from the account that is there'],
        });
    return outcome;
  };
};

const noneYet: ImportCounts = { opened: 0, updated: 0, unchanged: 0, rejected: 0 };

const loadAll = async (
  parts: OperatorParts,
  { chunks, onProgress, operator }: ImportOptions,
  files: { issues: IssueFile; rejects: RejectsFile },
): Promise<ImportCounts> => {
  const { rejects } = files;
  const load = loadBatch(parts, files, operator);
  let counts = noneYet;
  for await (const batch of batchesOf(readRecords(chunks), rejects)) {
    const { opened, updated, unchanged } = await load(batch);
    counts = {
      opened: counts.opened + opened,
      updated: counts.updated + updated,
      unchanged: counts.unchanged + unchanged,
      rejected: rejects.count(),
    };
    onProgress(counts);
  }
  return { ...counts, rejected: rejects.count() };
};

/**
 * Loads a file of accounts, streamed: bad lines into the rejects file, good ones into the database, issued Basic Passwords into the issue file.
 * May be given the same file again after any end. Throws `UnreadableFile`, `ImportRace`.
 */
export const importFile = async (parts: OperatorParts, options: ImportOptions): Promise<ImportReport> => {
  const rejects = rejectsFile(options.rejects);
  const issues = await issueFile(options.issueFile);
  try {
    const counts = await loadAll(parts, options, { issues, rejects });
    const issued = await issues.finish();
    return {
      ...counts,
      issueFile: issued ? options.issueFile : null,
      rejects: counts.rejected > 0 ? options.rejects : null,
    };
  } finally {
    await Promise.all([rejects.close(), issues.close()]);
  }
};
