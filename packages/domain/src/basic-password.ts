/** How many Basic Passwords may not come again; the present and the issued one count among them (rules.md §4). */
export const basicPasswordHistoryDepth = 12;

const hourMs = 60 * 60 * 1000;

/** How long a chosen Basic Password stays before its holder may change it again, in milliseconds (rules.md §4). */
export const basicPasswordMinimumAgeMs = 24 * hourMs;

/** Full-width digits to half-width and nothing else: a password is never trimmed (rules.md §3). */
export function normaliseBasicPassword(raw: string): string {
  return raw.replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0));
}

/** Eight half-width digits (rules.md §1). */
export function isBasicPassword(text: string): boolean {
  return /^[0-9]{8}$/.test(text);
}

/** Why a Basic Password is too easily guessed, the plainest reason first. */
export type GuessableReason = 'own_id' | 'repeated' | 'run' | 'date' | 'mirror' | 'few_digits';

/**
 * Why a well-made candidate is among the first that somebody would try, or undefined if nothing is known against it
 * (rules.md §4, security.md "Secrets"). Whether it was used before, or by too many others, only the server knows.
 */
export function guessableBasicPassword(
  candidate: string,
  { basicUserId }: { basicUserId: string },
): GuessableReason | undefined {
  if (!isBasicPassword(candidate)) return undefined;
  if (candidate === basicUserId) return 'own_id';
  if (isRepeated(candidate)) return 'repeated';
  if (isRun(candidate)) return 'run';
  if (isDate(candidate)) return 'date';
  if (isMirror(candidate)) return 'mirror';
  return new Set(candidate).size <= 2 ? 'few_digits' : undefined;
}

/** One half twice: what repeats a digit or a pair (`77777777`, `12121212`) repeats its half too. */
function isRepeated(candidate: string): boolean {
  return candidate.slice(0, 4) === candidate.slice(4);
}

/** Each digit one more, or each one less, than the one before; 9 and 0 are neighbours (`90123456`). */
function isRun(candidate: string): boolean {
  const [first = 0, ...rest] = Array.from(candidate, Number);
  const follows = (step: number) => rest.every((digit, index) => digit === (first + step * (index + 1)) % 10);
  // Nine steps up are one step down when counting on a ring of ten.
  return follows(1) || follows(9);
}

/** A day of 1900–2099 written YYYYMMDD, DDMMYYYY or MMDDYYYY: birthdays are the commonest eight digits. */
function isDate(candidate: string): boolean {
  const year = candidate.slice(0, 4);
  const lastYear = candidate.slice(4);
  const [first, second] = [candidate.slice(0, 2), candidate.slice(2, 4)];
  return (
    isDay(`${year}-${candidate.slice(4, 6)}-${candidate.slice(6)}`) ||
    isDay(`${lastYear}-${second}-${first}`) ||
    isDay(`${lastYear}-${first}-${second}`)
  );
}

function isDay(iso: string): boolean {
  if (!/^(19|20)/.test(iso)) return false;
  const midnight = new Date(`${iso}T00:00:00Z`);
  // 30 February is read as 2 March rather than refused: only what is printed back unchanged is a day.
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(iso);
}

/** Read backwards the same: `12344321`. */
function isMirror(candidate: string): boolean {
  return candidate === Array.from(candidate).toReversed().join('');
}

/**
 * From when on a holder may change the present Basic Password; undefined if at once, as with an issued one.
 * Without it twelve quick changes would bring an old one back (rules.md §4).
 */
export function mayChangeBasicPasswordAt(
  { setAt, issued }: { setAt: Date; issued: boolean },
  minimumAgeMs: number,
): Date | undefined {
  return issued ? undefined : new Date(setAt.getTime() + minimumAgeMs);
}
