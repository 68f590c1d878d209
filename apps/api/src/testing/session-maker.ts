import { sessionCookie } from '#http/context.ts';
import { nextStage } from '#next-stage.ts';
import { sha256Hex } from '#platform/keyed-hash.ts';
import type { TestApp } from './build-test-app.ts';

export interface SessionWishes {
  readonly userId: string;
  /** As the browser names itself; one session for each. */
  readonly userAgents?: readonly string[];
}

type Kit = Pick<TestApp, 'parts' | 'database'>;

/** Where a session of this investor stands when linked accounts that are still due were put off in it. */
const standing = async ({ parts: { repositories, clock } }: Kit, userId: string) => {
  const links = await repositories.accounts.linksOf(userId);
  const isPrimaryDue = links.some(({ position, issued }) => position === 1 && issued);
  const due = links.flatMap(({ position, issued }) => (issued && position > 1 ? [position] : []));
  const putOffPositions = isPrimaryDue ? [] : due;
  const stage = await nextStage(repositories, { userId, putOffPositions }, clock.now());
  return { stage, putOffPositions };
};

/** Makes sessions at the stage that the investor's terms and accounts lead to. Answers their cookies. */
export const sessionMaker =
  (kit: Kit) =>
  async ({ userId, userAgents = ['a browser of a test'] }: SessionWishes) => {
    const { ids, clock } = kit.parts;
    const stands = await standing(kit, userId);
    const now = clock.now();
    const begun = { userId, createdAt: now, lastSeenAt: now, provedAt: now };
    const tokens = userAgents.map((userAgent) => ({ userAgent, token: ids.token() }));
    await kit.database.prisma.session.createMany({
      data: tokens.map(({ userAgent, token }) => ({
        ...begun,
        ...stands,
        id: ids.uuid(),
        tokenHash: sha256Hex(token),
        userAgent,
      })),
    });
    return tokens.map(({ token }) => ({ name: sessionCookie, value: token }));
  };
