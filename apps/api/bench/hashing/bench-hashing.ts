import { passwordHasher } from '#platform/password-hasher.ts';
import { systemClock } from '#platform/clock.ts';
import { buildTestApp } from '#testing/build-test-app.ts';
import { testSecrets } from '#testing/test-secrets.ts';
import { changeInHashes } from './basic-password-changes.ts';
import { seedPeople } from './people.ts';
import { signInFigures } from './sign-ins.ts';

const measureAt = async (cost: number): Promise<void> => {
  const hasher = passwordHasher({ cost, secrets: testSecrets });
  const server = await buildTestApp({ world: { hasher, clock: systemClock } });
  try {
    const people = await seedPeople(server.parts, { settled: 64, issued: 9 });
    await server.app.listen({ host: '127.0.0.1', port: 0 });
    const address = server.app.server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const signIns = await signInFigures(cost, port, people.settled);
    const change = await changeInHashes(cost, server, people.issued);
    console.log(`bcrypt cost ${cost}`);
    console.log(`  sign-ins a second ÷ raw hashes a second       ${signIns.rate.toFixed(2)}   (aim ≥ 0.95)`);
    console.log(`  CPU of a sign-in, its client's among it       ${signIns.cpu.toFixed(2)} hashes`);
    console.log(`  CPU of a Basic Password change, full history  ${change.toFixed(2)} hashes   (aim ≤ 2.2)`);
  } finally {
    await server.close();
  }
};

/**
 * What the server spends on passwords, in raw bcrypt hashes of the same run, so that the figures of two machines can be
 * compared. Runs on an embedded database of its own, in memory.
 */
export const benchHashing = async (): Promise<void> => {
  // 10 is what others' figures were measured at, 12 is what we run with.
  for (const cost of [10, 12]) await measureAt(cost);
};
