import closeWithGrace from 'close-with-grace';
import { randomInt } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { buildApp } from '#app.ts';
import { closeOnSignal } from '#closing.ts';
import { composeParts } from '#compose.ts';
import { describeDemo } from '#demo/describe-demo.ts';
import { seedDemo } from '#demo/seed-demo.ts';
import { readConfig, type Config } from '#env.ts';
import { purgeExpired } from '#features/housekeeping/purge-expired.ts';
import { deliverLetters } from '#features/letters/deliver-letters.ts';
import type { Post } from '#features/letters/deliver-letters.ts';
import { postOf } from '#features/letters/post.ts';
import { startPostman } from '#features/letters/postman.ts';
import { logging } from '#http/logging.ts';
import { metrics } from '#http/metrics.ts';
import { drawPicture } from '#platform/captcha-image.ts';
import { symbolSpeaker } from '#platform/captcha-sound.ts';
import { systemClock } from '#platform/clock.ts';
import { commonPasswords } from '#platform/common-passwords.ts';
import { openDatabase, type Database } from '#platform/database.ts';
import { randomIds } from '#platform/ids.ts';
import { keyedHashes } from '#platform/keyed-hash.ts';
import { passwordHasher } from '#platform/password-hasher.ts';
import { secretsIn, type Secrets } from '#platform/secrets.ts';
import type { Parts } from '#parts.ts';
import { readinessOf } from '#readiness.ts';
import { startRefusal } from '#start-refusal.ts';

/* The process: configuration, database, migrations, parts, server; and all of it closed again in turn. */

const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** At least 0 and less than 1, and not to be foretold: human checks are drawn from it. */
const secureRandom = (): number => randomInt(2 ** 32) / 2 ** 32;

const partsOf = (config: Config, secrets: Secrets, database: Database): Parts =>
  composeParts(database, {
    clock: systemClock,
    ids: randomIds,
    hasher: passwordHasher({ ...config.hashing, secrets }),
    keyedHashes: keyedHashes(secrets.macKey),
    commonPasswords: commonPasswords(),
    drawPicture,
    speakSymbols: symbolSpeaker(),
    random: secureRandom,
    work: config.work,
    basicPasswordMinimumAgeMs: config.basicPasswordMinimumAgeMs,
  });

const housekeeping = (parts: Parts, app: FastifyInstance): NodeJS.Timeout =>
  setInterval(() => {
    purgeExpired(parts)().catch((error: unknown) => app.log.warn({ err: error }, 'housekeeping put off'));
  }, 60_000).unref();

const postman = (parts: Parts, post: Post, app: FastifyInstance): ReturnType<typeof startPostman> =>
  startPostman({
    bell: parts.bell,
    deliver: deliverLetters({ ...parts, post }),
    failed: (error) => app.log.warn({ err: error }, 'post put off'),
  });

const serveMetrics = async (
  app: FastifyInstance,
  { host, metricsPort }: Config,
): Promise<FastifyInstance | undefined> => {
  if (metricsPort === undefined) return undefined;
  const figures = metrics();
  figures.observe(app);
  const server = figures.server();
  await server.listen({ host, port: metricsPort });
  return server;
};

/** The longest that closing may take, in milliseconds: requests under way (`http/draining.ts`), then the database. A second signal ends it at once. */
const closingMs = 20_000;

const start = async (): Promise<void> => {
  const config = readConfig();
  const database = await openDatabase({ ...config, poolSize: config.databasePoolSize });
  await database.migrate(say);
  const secrets = config.secrets ?? (await secretsIn(config.dataFolder));
  const parts = partsOf(config, secrets, database);
  if (config.demo) await seedDemo(parts, { production: config.nodeEnv === 'production' });

  const app = await buildApp({
    parts,
    readiness: readinessOf(database),
    logger: logging(config.logLevel),
    strict: config.nodeEnv !== 'production',
    trustProxy: config.trustProxy,
    publicOrigins: config.publicOrigins,
    cookieKey: secrets.cookieKey,
    redisUrl: config.redisUrl,
    webFolder: config.webFolder,
  });
  const metricsServer = await serveMetrics(app, config);
  const purging = housekeeping(parts, app);
  const post = postOf(config, (facts) => app.log.warn(facts, 'letter not sent'));
  const letters = postman(parts, post, app);

  const { close } = closeWithGrace({ delay: closingMs, skip: ['SIGINT', 'SIGTERM'] }, async ({ err }) => {
    if (err) app.log.error({ err }, 'closing after an error');
    clearInterval(purging);
    await app.close();
    await letters.stop();
    for (const carrier of Object.values(post.carriers)) carrier.close();
    await metricsServer?.close();
    await database.close();
  });
  closeOnSignal(close);

  const address = await app.listen({ host: config.host, port: config.port });
  if (config.demo) say(describeDemo());
  say(`Vestibule is open at ${config.publicOrigins[0] ?? `http://localhost:${new URL(address).port}`}`);
};

try {
  await start();
} catch (error) {
  // A faulty configuration, a locked data folder, a database that does not answer: one line tells more than a stack.
  process.stderr.write(`Vestibule did not start: ${startRefusal(error)}\n`);
  process.exit(1);
}
