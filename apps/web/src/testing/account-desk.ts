import {
  choosePrimary,
  linkAccount,
  listAccounts,
  proveAccount,
  unlinkAccount,
} from '@vestibule/contract/accounts';
import type { AccountList, HeldAccount, ProvedAccount } from '@vestibule/contract/accounts';
import { changeBasicPasswordOf } from '@vestibule/contract/basic-password';
import { createCaptcha } from '@vestibule/contract/captcha';
import { freePosition, promoted } from '@vestibule/domain/linked-accounts';
import { portalDesk } from './portal-desk.ts';
import { settledSession } from './samples.ts';
import { on } from './stub-api.ts';
import type { StubbedRoute } from './stub-api.ts';

export const accountId = (number: number): string => `01920000-0000-7000-8000-00000000000${number}`;

export const provedAccount = (changed: Partial<ProvedAccount> = {}): ProvedAccount => ({
  proved: true,
  id: accountId(1),
  position: 1,
  basicUserId: '04128836',
  holderKind: 'individual',
  status: 'open',
  nameZh: '陳大文',
  nameEn: 'CHAN Tai Man',
  maskedEmail: 't…@example.com',
  maskedPhone: null,
  linkedAt: '2026-01-05T02:00:00.000Z',
  basicPasswordSetAt: '2026-01-05T02:00:00.000Z',
  basicPasswordChangeableFrom: null,
  ...changed,
});

export const unprovedAccount = (
  proof: 'change' | 'give',
  place: Pick<HeldAccount, 'id' | 'position' | 'basicUserId'>,
): HeldAccount => ({ proved: false, proof, ...place });

/** A server's side for somebody with these accounts: the acts on their links are done as the server does them. */
export const accountDesk = (first: readonly HeldAccount[], ...routes: readonly StubbedRoute[]) => {
  let items = [...first];
  const list = (): AccountList => ({
    items: items.toSorted((one, other) => one.position - other.position),
    mayLink: freePosition(items.map(({ position }) => position)) !== undefined,
  });
  const api = portalDesk(
    {},
    on(listAccounts, list),
    on(unlinkAccount, ({ params }) => {
      items = items.filter(({ id }) => id !== params.id);
      return list();
    }),
    on(choosePrimary, ({ body }) => {
      const chosen = items.find(({ id }) => id === body.id)?.position ?? 1;
      const places = promoted(
        items.map(({ position }) => position),
        chosen,
      );
      items = items.map((item) => ({ ...item, position: places.get(item.position) ?? item.position }));
      return list();
    }),
    on(linkAccount, ({ body }) => {
      const position = freePosition(items.map((item) => item.position)) ?? 4;
      items.push(provedAccount({ id: accountId(position), position, basicUserId: body.basicUserId }));
      return list();
    }),
    on(proveAccount, ({ params }) => {
      items = items.map((item) =>
        item.id === params.id
          ? provedAccount({ id: item.id, position: item.position, basicUserId: item.basicUserId })
          : item,
      );
      return list();
    }),
    on(changeBasicPasswordOf, () => settledSession),
    on(createCaptcha, ({ body: { purpose } }) => ({
      challengeId: '00000000-0000-4000-8000-000000000001',
      purpose,
      expiresAt: settledSession.expiresAt,
      way: 'picture' as const,
      picture: 'data:image/png;base64,1',
    })),
    ...routes,
  );
  return { ...api, forget: (id: string) => (items = items.filter((item) => item.id !== id)) };
};
