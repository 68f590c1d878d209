import { hongKongIdentityCheckDigit } from '@vestibule/domain/identity-documents';
import { guessableBasicPassword } from '@vestibule/domain/basic-password';
import type { HolderKind } from '@vestibule/domain/registration';
import { companyName, personName } from './names.ts';
import type { BilingualName } from './names.ts';
import type { Random } from './random.ts';
import { seededRandom } from './random.ts';

export interface SampleOptions {
  readonly count: number;
  readonly seed: string;
  /** Issued Basic Passwords stand in the file, for tests; otherwise the import issues them. */
  readonly passwords: boolean;
}

/** Basic User IDs 04000000–04899999; 049xxxxx is left to demonstrations. */
export const largestSample = 900_000;

/** No factor of `largestSample` is in them, so that stepping by one visits every number once before the first comes again. */
const strides = [7_919, 15_485_863, 104_729, 611_953, 224_737, 350_377] as const;

const basicUserIds = (seed: string) => {
  const random = seededRandom(`${seed}/basic-user-ids`);
  const [start, stride] = [random.integer(largestSample), random.pick(strides)];
  return (index: number): string => `04${String((start + index * stride) % largestSample).padStart(6, '0')}`;
};

const firstLetters = ['A', 'B', 'C', 'D', 'G', 'H', 'K', 'P', 'R', 'V', 'Y', 'Z', 'XA', 'XE', 'XG'] as const;

const hongKongIdentityCard = (random: Random): string => {
  const letters = random.pick(firstLetters);
  const body = `${letters}${random.digits(6)}`;
  return `${body}(${hongKongIdentityCheckDigit(body) ?? ''})`;
};

interface Identity {
  readonly kind: string;
  readonly number: string;
}

const holderIdentity = (random: Random): Identity =>
  random.percent(4)
    ? { kind: 'macau-identity-card', number: `${random.pick(['1', '5', '7'])}${random.digits(7)}` }
    : { kind: 'hong-kong-identity-card', number: hongKongIdentityCard(random) };

const companyIdentities = (random: Random): Identity[] => {
  const certificate = {
    kind: 'certificate-of-incorporation',
    number: `${1 + random.integer(3)}${random.digits(6)}`,
  };
  const registration = {
    kind: 'business-registration',
    number: `${3 + random.integer(4)}${random.digits(7)}`,
  };
  return random.percent(40) ? [certificate, registration] : [certificate];
};

const holderKindOf = (random: Random): HolderKind => {
  const drawn = random.integer(100);
  if (drawn < 74) return 'individual';
  return drawn < 92 ? 'joint' : 'corporate';
};

interface Holders {
  readonly name: BilingualName;
  readonly identities: readonly Identity[];
}

const holdersOf = (kind: HolderKind, random: Random): Holders => {
  if (kind === 'corporate') return { name: companyName(random), identities: companyIdentities(random) };
  const holders = kind === 'individual' ? 1 : 2 + (random.percent(20) ? 1 + random.integer(2) : 0);
  const names = Array.from({ length: holders }, () => personName(random));
  return {
    name: { zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ en }) => en).join(' & ') },
    identities: names.map(() => holderIdentity(random)),
  };
};

const emailOf = (name: BilingualName, random: Random): string => {
  const local = name.en
    .toLowerCase()
    .replace(/ & .*$/, '')
    .replace(/[^a-z]+/g, '.');
  return `${local.slice(0, 40)}${random.integer(1000)}@example.com`;
};

const phoneOf = (random: Random): string => `+852${random.pick(['5', '6', '9'])}${random.digits(7)}`;

const districts = ['Central', 'Wan Chai', 'Mong Kok', 'Sha Tin', 'Tsuen Wan', 'Yuen Long'] as const;
const streets = ['Harbour Road', 'Orchid Street', 'Banyan Lane', 'Kapok Avenue', 'Heron Path'] as const;

/** Of streets that are in none of these districts. */
const addressOf = (random: Random): [string, string][] => [
  ['address_1', `Flat ${random.pick(['A', 'B', 'C', 'D'])}, ${1 + random.integer(30)}/F`],
  ['address_2', `${1 + random.integer(200)} ${random.pick(streets)}`],
  ['address_3', random.pick(districts)],
];

const languageOf = (random: Random): string => {
  const drawn = random.integer(100);
  if (drawn < 70) return 'zh-Hant';
  return drawn < 80 ? 'zh-Hans' : 'en';
};

const issuedPassword = (basicUserId: string, random: Random): string => {
  const drawn = random.digits(8);
  return guessableBasicPassword(drawn, { basicUserId }) === undefined
    ? drawn
    : issuedPassword(basicUserId, random);
};

const identityCellsOf = (identities: readonly Identity[]): [string, string][] =>
  identities.flatMap(({ kind, number }, index): [string, string][] => [
    [`identity_${index + 1}_kind`, kind],
    [`identity_${index + 1}_number`, number],
  ]);

const sampleAccount = (basicUserId: string, random: Random, passwords: boolean): Map<string, string> => {
  const kind = holderKindOf(random);
  const { name, identities } = holdersOf(kind, random);
  return new Map([
    ['basic_user_id', basicUserId],
    ['holder_kind', kind],
    ['name_zh', name.zh],
    ['name_en', name.en],
    ...identityCellsOf(identities),
    ['email', random.percent(85) ? emailOf(name, random) : ''],
    ['phone', phoneOf(random)],
    ['language', languageOf(random)],
    ...addressOf(seededRandom(`${basicUserId}/address`)),
    ['basic_password', passwords ? issuedPassword(basicUserId, random) : ''],
  ]);
};

/**
 * Invented accounts, column by column, that read like a depository's own. The same seed gives the same accounts, and a larger
 * count only adds to them.
 */
export function* sampleAccounts({ count, seed, passwords }: SampleOptions): Generator<Map<string, string>> {
  const basicUserIdAt = basicUserIds(seed);
  for (let index = 0; index < count; index += 1)
    yield sampleAccount(basicUserIdAt(index), seededRandom(`${seed}/${index}`), passwords);
}
