import { chooseBasicPassword, enrol } from '@vestibule/api/demo/enrol.ts';
import { sha256Hex } from '@vestibule/api/platform/keyed-hash.ts';
import type { TestDesk } from './test-desk.ts';

const prefix = 'A123';

/** Somebody who is registered with these accounts, has left the first sign-in behind and is signed in once. Answers the user's id. */
export const enrolled = async (
  desk: Pick<TestDesk, 'parts' | 'ops' | 'clock'>,
  { internetUserId, basicUserIds }: { internetUserId: string; basicUserIds: readonly string[] },
): Promise<string> => {
  const { parts } = desk;
  const lines = basicUserIds.map(
    (id) => `${id},individual,CHAN Tai Man,hong-kong-identity-card,${prefix}456(3),85270413`,
  );
  const header = 'basic_user_id,holder_kind,name_en,identity_1_kind,identity_1_number,basic_password';
  const imported = await desk.ops(['accounts', 'import', '-'], [header, ...lines, ''].join('\n'));
  if (imported.exitCode !== 0) throw new Error(imported.stderr + imported.stdout);
  const person = { internetUserId, internetPassword: 'Correct4Horses', identityPrefix: prefix } as const;
  const userId = await enrol(parts, {
    ...person,
    basicUserIds,
    holderKind: 'individual',
    language: 'zh-Hant',
  });
  for (const { accountId } of await parts.repositories.accounts.linksOf(userId))
    await chooseBasicPassword(parts, { accountId, basicPassword: '93702648' });
  await parts.repositories.sessions.create({
    id: parts.ids.uuid(),
    tokenHash: sha256Hex(parts.ids.token()),
    userId,
    stage: 'active',
    at: desk.clock.now(),
    previousSignInAt: null,
    failuresSincePrevious: 0,
    userAgent: '',
  });
  return userId;
};
