import { readFile } from 'node:fs/promises';
import { isAbsolute, join } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigurationFaulty, readConfig } from './env.ts';

const key = (letter: string): string => Buffer.alloc(32, letter).toString('base64');
const secrets = {
  PEPPERS: `1:${key('a')},2:${key('b')}`,
  MAC_KEY: key('m'),
  HISTORY_KEY: key('h'),
  COOKIE_KEY: key('c'),
};
const read = (environment: Record<string, string>, args: readonly string[] = []) =>
  readConfig({ environment, args });

const faultsOf = (environment: Record<string, string>, args: readonly string[] = []): readonly string[] => {
  try {
    read(environment, args);
    return [];
  } catch (error) {
    if (error instanceof ConfigurationFaulty) return error.faults;
    throw error;
  }
};

test('nothing needs to be set to try it', () => {
  const config = read({});
  expect(config).toMatchObject({
    nodeEnv: 'development',
    host: '127.0.0.1',
    port: 3000,
    publicOrigins: [],
    trustProxy: [],
    hashing: { cost: 12 },
    demo: false,
  });
  expect(config.databaseUrl).toBeUndefined();
  expect(config.secrets).toBeUndefined();
  expect(isAbsolute(config.dataFolder)).toBe(true);
});

test('an empty variable is one not set', () => {
  expect(read({ PORT: '', DATABASE_URL: '', TRUST_PROXY: '' })).toEqual(read({}));
});

test('what is set is taken', () => {
  const config = read(
    {
      ...secrets,
      PORT: '8080',
      METRICS_PORT: '9464',
      DATA_FOLDER: '/var/lib/vestibule',
      DATABASE_URL: 'postgresql://vestibule@db/vestibule',
      PUBLIC_ORIGIN: 'https://portal.example.hk, https://www.portal.example.hk',
      TRUST_PROXY: '10.0.0.0/8, ::1, 192.0.2.7',
    },
    ['--demo'],
  );
  expect(config).toMatchObject({
    port: 8080,
    metricsPort: 9464,
    dataFolder: '/var/lib/vestibule',
    databaseUrl: 'postgresql://vestibule@db/vestibule',
    publicOrigins: ['https://portal.example.hk', 'https://www.portal.example.hk'],
    trustProxy: ['10.0.0.0/8', '::1', '192.0.2.7'],
    demo: true,
    secrets: { currentPepper: 2, peppers: { 1: key('a'), 2: key('b') }, macKey: key('m') },
  });
});

test.each([
  ['NODE_ENV', 'staging'],
  ['PORT', '65536'],
  ['PORT', '3000.5'],
  ['PORT', '-1'],
  ['DATABASE_URL', 'mysql://db/vestibule'],
  ['REDIS_URL', 'localhost:6379'],
  ['PUBLIC_ORIGIN', 'https://portal.example.hk/'],
  ['TRUST_PROXY', 'true'],
  ['TRUST_PROXY', '1'],
  ['TRUST_PROXY', '10.0.0.0/33'],
  ['BCRYPT_COST', '3'],
  ['SMTP_URL', 'https://mail.example.hk'],
  ['MAIL_FROM', 'Portal\r\nBcc: all@example.hk'],
  ['MAIL_FROM', 'portal'],
  ['TEXT_GATEWAY', '+852@sms.example.hk'],
  ['TEXT_GATEWAY', '%s%s@sms.example.hk'],
  ['LOG_LEVEL', 'loud'],
  ['MAC_KEY', 'short'],
  ['PEPPERS', key('a')],
])('%s=%s is refused by name', (name, value) => {
  expect(faultsOf({ [name]: value }).some((fault) => fault.startsWith(`${name}: `))).toBe(true);
});

test('several faults are told at once, and no value of theirs', () => {
  const faults = faultsOf({ PORT: 'x', MAC_KEY: 'hunter2hunter2', LOG_LEVEL: 'loud' });
  expect(faults).toHaveLength(3);
  expect(faults.join()).not.toContain('hunter2');
});

test('some secrets without the others are a fault, a current pepper that is not there too', () => {
  expect(faultsOf({ MAC_KEY: key('m') })).toEqual([
    'PEPPERS: is missing',
    'HISTORY_KEY: is missing',
    'COOKIE_KEY: is missing',
  ]);
  expect(faultsOf({ ...secrets, CURRENT_PEPPER: '3' })).toEqual(['PEPPERS: the current pepper is not given']);
});

const production = { NODE_ENV: 'production', FILE_OUTBOX: '1', ...secrets };

test('production starts with its own secrets', () => {
  expect(faultsOf(production)).toEqual([]);
});

test.each([
  ['without secrets', { NODE_ENV: 'production', FILE_OUTBOX: '1' }, []],
  ['without a sender', { ...production, SMTP_URL: 'smtp://mail.example.hk' }, []],
  [
    'without a way for text messages',
    { ...production, FILE_OUTBOX: '0', SMTP_URL: 'smtp://mail.example.hk', MAIL_FROM: 'portal@example.hk' },
    [],
  ],
  ['without a way for e-mail', { ...production, FILE_OUTBOX: '0', TEXT_GATEWAY: '%s@sms.example.hk' }, []],
  ['with a low cost', { ...production, BCRYPT_COST: '9' }, []],
  ['with demonstration data by the command line', production, ['--demo']],
  ['with demonstration data by the environment', { ...production, DEMO: '1' }, []],
  ['with a human check for tests', { ...production, HUMAN_CHECK_WORK_BITS: '4' }, []],
  ['with test settings', { ...production, VESTIBULE_TEST_CLOCK: '2026-11-22' }, []],
])('production refuses to start %s', (_what, environment, args) => {
  expect(faultsOf(environment, args)).toHaveLength(1);
});

test('.env.example describes every variable and no other', async () => {
  const root = join(import.meta.dirname, '../../..');
  const source = await readFile(join(import.meta.dirname, 'env.ts'), 'utf8');
  const example = await readFile(join(root, '.env.example'), 'utf8');
  const names = (text: string, pattern: RegExp) =>
    new Set(Array.from(text.matchAll(pattern), ([, name]) => name));
  expect(names(example, /^#([A-Z_]+)=/gm)).toEqual(names(source, /^ {2}([A-Z_]+): /gm));
});
