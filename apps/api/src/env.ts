// The only reader of process.env. Every variable is described in .env.example.
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, resolve } from 'node:path';
import { brand } from '@vestibule/brand';
import * as z from 'zod/mini';
import { isGateway, isMailbox, isOrigin, isRange } from './env-shapes.ts';
import { keyShape, secretsShape } from '#platform/secrets.ts';
import type { Secrets } from '#platform/secrets.ts';

const rootFolder = resolve(import.meta.dirname, '../../..');
const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

export interface Config {
  readonly nodeEnv: 'development' | 'test' | 'production';
  readonly host: string;
  readonly port: number;
  /** Where `/metrics` is served; nowhere if absent. */
  readonly metricsPort?: number | undefined;
  /** Absolute. The embedded database, made secrets and the operator's files. */
  readonly dataFolder: string;
  readonly databaseUrl?: string | undefined;
  readonly databasePoolSize: number;
  readonly redisUrl?: string | undefined;
  /** As the investor's browser sees it; the first is the one that is printed. Empty: whatever host is asked. */
  readonly publicOrigins: readonly string[];
  /** Addresses or CIDR ranges; empty: nobody's forwarded headers are believed. */
  readonly trustProxy: readonly string[];
  readonly hashing: {
    readonly cost: number;
    readonly queueLimit?: number | undefined;
    readonly slots: number;
  };
  /** Absent: made once in the data folder (never in production). */
  /** How long a chosen Basic Password stays before its holder may change it again. */
  readonly basicPasswordMinimumAgeMs: number;
  readonly secrets?: Secrets | undefined;
  readonly logLevel: (typeof logLevels)[number];
  /** The built SPA; absent when it isn't built. */
  readonly webFolder?: string | undefined;
  /** Whether to put in the demonstration's investors. */
  readonly demo: boolean;
  readonly work: { readonly bits: number; readonly rounds: number };
  readonly mail: {
    /** Absent: letters are written into files in the data folder. */
    readonly smtpUrl?: string | undefined;
    readonly from: string;
    /** Mail address of a text message, `%s` standing for the number; absent: files. */
    readonly textGateway?: string | undefined;
    /** Whether files will do in production. */
    readonly fileOutbox: boolean;
  };
}

export interface ConfigSource {
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Of the command line; `--demo` is the only one. */
  readonly args: readonly string[];
}

/** Start-up stops with all that is wrong, by name; values are never shown, for some are secrets. */
export class ConfigurationFaulty extends Error {
  override readonly name = 'ConfigurationFaulty';
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`The configuration is faulty:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
    this.faults = faults;
  }
}

const integer = (low: number, high: number) =>
  z.pipe(
    z.string().check(z.regex(/^\d{1,9}$/, `must be a whole number from ${low} to ${high}`)),
    z.pipe(
      z.transform(Number),
      z.number().check(z.gte(low, `must be at least ${low}`), z.lte(high, `must be at most ${high}`)),
    ),
  );

const list = <Item extends z.core.$ZodType<unknown, string>>(item: Item) =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((text) => text.split(',').map((part) => part.trim())),
    ),
    z.array(item),
  );

const url = (protocols: RegExp, wanted: string) =>
  z.string().check(z.refine((text) => URL.canParse(text) && protocols.test(new URL(text).protocol), wanted));

const key = keyShape;

const variables = z.object({
  NODE_ENV: z._default(z.enum(['development', 'test', 'production']), 'development'),
  HOST: z._default(z.string(), '127.0.0.1'),
  PORT: z._default(integer(0, 65_535), 3000),
  METRICS_PORT: z.optional(integer(0, 65_535)),
  DATA_FOLDER: z._default(z.string(), '.data'),
  DATABASE_URL: z.optional(url(/^postgres(ql)?:$/, 'must be a postgresql:// address')),
  DATABASE_POOL_SIZE: z._default(integer(1, 500), 10),
  REDIS_URL: z.optional(url(/^rediss?:$/, 'must be a redis:// address')),
  PUBLIC_ORIGIN: z.optional(
    list(z.string().check(z.refine(isOrigin, 'must be origins like https://example.hk'))),
  ),
  TRUST_PROXY: z._default(
    list(z.string().check(z.refine(isRange, 'must be addresses or CIDR ranges, never true or a number'))),
    [],
  ),
  BCRYPT_COST: z._default(integer(4, 18), 12),
  HASHING_QUEUE: z.optional(integer(0, 100_000)),
  UV_THREADPOOL_SIZE: z._default(integer(1, 1024), 4),
  BASIC_PASSWORD_MIN_AGE_HOURS: z._default(integer(0, 8760), 24),
  PEPPERS: z.optional(list(z.string().check(z.regex(/^[1-9]\d{0,8}:.+$/, 'must be version:key,…')))),
  CURRENT_PEPPER: z.optional(integer(1, 999_999_999)),
  MAC_KEY: z.optional(key),
  HISTORY_KEY: z.optional(key),
  COOKIE_KEY: z.optional(key),
  SMTP_URL: z.optional(url(/^smtps?:$/, 'must be an smtp:// or smtps:// address')),
  MAIL_FROM: z.optional(
    z.string().check(z.refine(isMailbox, 'must be an address like Portal <portal@example.hk>')),
  ),
  TEXT_GATEWAY: z.optional(
    z.string().check(z.refine(isGateway, 'must be an address like %s@sms.example.hk')),
  ),
  FILE_OUTBOX: z._default(z.enum(['0', '1']), '0'),
  LOG_LEVEL: z._default(z.enum(logLevels), 'info'),
  WEB_FOLDER: z._default(z.string(), 'apps/web/dist'),
  DEMO: z._default(z.enum(['0', '1']), '0'),
  HUMAN_CHECK_WORK_BITS: z._default(integer(1, 24), 15),
  HUMAN_CHECK_WORK_ROUNDS: z._default(integer(1, 64), 16),
});

type Variables = z.infer<typeof variables>;

const parse = (environment: ConfigSource['environment']): Variables => {
  // `NAME=` in a file means that nothing is given.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const { data, error } = z.safeParse(variables, given);
  if (data !== undefined) return data;
  throw new ConfigurationFaulty(error.issues.map(({ path, message }) => `${String(path[0])}: ${message}`));
};

/** `undefined` where none of them is given; some without the others are a fault. */
const secretsOf = (given: Variables): Secrets | undefined => {
  const names = ['PEPPERS', 'MAC_KEY', 'HISTORY_KEY', 'COOKIE_KEY'] as const;
  const missing = names.filter((name) => given[name] === undefined);
  if (missing.length === names.length) return undefined;
  if (missing.length > 0) throw new ConfigurationFaulty(missing.map((name) => `${name}: is missing`));
  const peppers = new Map(
    (given.PEPPERS ?? []).map((pair) => [Number.parseInt(pair, 10), pair.slice(pair.indexOf(':') + 1)]),
  );
  const { data, error } = z.safeParse(secretsShape, {
    peppers: Object.fromEntries<string>(peppers),
    currentPepper: given.CURRENT_PEPPER ?? Math.max(...peppers.keys()),
    macKey: given.MAC_KEY,
    historyKey: given.HISTORY_KEY,
    cookieKey: given.COOKIE_KEY,
  });
  if (data !== undefined) return data;
  throw new ConfigurationFaulty(error.issues.map(({ message }) => `PEPPERS: ${message}`));
};

// The least that a browser must do to pass as somebody, in hashes.
const leastWork = 2 ** 17;

const productionFaults = (config: Config, environment: ConfigSource['environment']): string[] => {
  const faults: readonly (readonly [boolean, string])[] = [
    [config.secrets === undefined, 'PEPPERS, MAC_KEY, HISTORY_KEY, COOKIE_KEY: are required in production'],
    [config.hashing.cost < 10, 'BCRYPT_COST: must be at least 10 in production'],
    [
      config.mail.smtpUrl === undefined && !config.mail.fileOutbox,
      'SMTP_URL: is required in production, or FILE_OUTBOX=1',
    ],
    [
      config.mail.textGateway === undefined && !config.mail.fileOutbox,
      'TEXT_GATEWAY: is required in production, or FILE_OUTBOX=1',
    ],
    [
      config.mail.smtpUrl !== undefined && environment['MAIL_FROM'] === undefined,
      'MAIL_FROM: is required in production',
    ],
    [config.demo, 'DEMO: no demonstration data in production'],
    [
      config.work.rounds * 2 ** config.work.bits < leastWork,
      'HUMAN_CHECK_WORK_BITS, HUMAN_CHECK_WORK_ROUNDS: too little work for production',
    ],
    [
      Object.keys(environment).some((name) => name.startsWith('VESTIBULE_TEST_')),
      'VESTIBULE_TEST_…: no test settings in production',
    ],
  ];
  return faults.filter(([isFault]) => isFault).map(([, fault]) => fault);
};

const webFolderOf = (given: string): string | undefined => {
  const folder = resolve(rootFolder, given);
  return existsSync(join(folder, 'index.html')) ? folder : undefined;
};

// One of libuv's threads is always left for files and names.
const slotsOf = (threads: number): number => Math.max(1, Math.min(availableParallelism(), threads - 1));

const configOf = (given: Variables, demo: boolean): Config => ({
  nodeEnv: given.NODE_ENV,
  host: given.HOST,
  port: given.PORT,
  metricsPort: given.METRICS_PORT,
  dataFolder: resolve(rootFolder, given.DATA_FOLDER),
  databaseUrl: given.DATABASE_URL,
  databasePoolSize: given.DATABASE_POOL_SIZE,
  redisUrl: given.REDIS_URL,
  publicOrigins: given.PUBLIC_ORIGIN ?? [],
  trustProxy: given.TRUST_PROXY,
  hashing: {
    cost: given.BCRYPT_COST,
    queueLimit: given.HASHING_QUEUE,
    slots: slotsOf(given.UV_THREADPOOL_SIZE),
  },
  basicPasswordMinimumAgeMs: given.BASIC_PASSWORD_MIN_AGE_HOURS * 60 * 60 * 1000,
  secrets: secretsOf(given),
  logLevel: given.LOG_LEVEL,
  webFolder: webFolderOf(given.WEB_FOLDER),
  demo: demo || given.DEMO === '1',
  mail: {
    smtpUrl: given.SMTP_URL,
    from: given.MAIL_FROM ?? brand.email,
    textGateway: given.TEXT_GATEWAY,
    fileOutbox: given.FILE_OUTBOX === '1',
  },
  work: { bits: given.HUMAN_CHECK_WORK_BITS, rounds: given.HUMAN_CHECK_WORK_ROUNDS },
});

/** The process's configuration, or `ConfigurationFaulty`. */
export const readConfig = (
  source: ConfigSource = { environment: process.env, args: process.argv.slice(2) },
): Config => {
  const config = configOf(parse(source.environment), source.args.includes('--demo'));
  const faults = config.nodeEnv === 'production' ? productionFaults(config, source.environment) : [];
  if (faults.length > 0) throw new ConfigurationFaulty(faults);
  return config;
};
