import { screen, waitFor } from '@testing-library/react';
import { endOtherSessions, endSession, getSession, proveSession } from '@vestibule/contract/session';
import { useState } from 'react';
import { Outlet } from 'react-router';
import { beforeEach, expect, test } from 'vitest';
import { call } from '#api/client.ts';
import { WithServer } from '#app/with-server.tsx';
import { Withdrawn } from '#forms/withdrawn.ts';
import { renderApp } from '#testing/render-app.tsx';
import { settledSession } from '#testing/samples.ts';
import { on, refuse, stubApi } from '#testing/stub-api.ts';
import type { StubbedRoute } from '#testing/stub-api.ts';
import { ProofGate } from './proof-gate.tsx';
import { useProven } from './use-proven.ts';

const right = 'quiet7harbour';
const id = '01920000-0000-7000-8000-000000000000';

/** A page with an act that asks for a proof, one that does not, and something typed. */
const Page = () => {
  const proven = useProven();
  const [told, setTold] = useState('');
  const tell = (act: () => Promise<unknown>) => () =>
    void proven(act).then(
      () => setTold('done'),
      (error: unknown) => setTold(error instanceof Withdrawn ? 'withdrawn' : 'failed'),
    );
  return (
    <>
      <input aria-label="typed" />
      <button type="button" onClick={tell(() => call(endOtherSessions, {}))}>
        act
      </button>
      <button type="button" onClick={tell(() => call(endSession, { params: { id } }))}>
        fail
      </button>
      <output>{told}</output>
    </>
  );
};

const Frame = () => (
  <ProofGate>
    <Outlet />
  </ProofGate>
);

let proved: boolean;
beforeEach(() => {
  proved = false;
});
const start = async (...routes: readonly StubbedRoute[]) => {
  const api = stubApi(
    on(getSession, () => settledSession),
    on(endOtherSessions, () => (proved ? { ended: 2 } : refuse('session.proof_required', {}))),
    on(endSession, () => refuse('session.not_found', {})),
    on(proveSession, ({ body }) => {
      if (body.internetPassword !== right) return refuse('internet_password.wrong', { attemptsLeft: 2 });
      proved = true;
      return settledSession;
    }),
    ...routes,
  );
  const pages = [
    {
      Component: WithServer,
      children: [{ Component: Frame, children: [{ path: '*', Component: Page }] }],
    },
  ];
  const { user } = await renderApp('/anywhere', { pages });
  return { ...api, user };
};

const dialog = () => screen.findByRole('dialog', { name: '請再次輸入密碼' });
const field = () => screen.getByLabelText('互聯網使用者密碼');
const outcome = (words: string) => waitFor(() => expect(screen.getByRole('status')).toHaveTextContent(words));

test('an act that needs no proof is done, and no dialog is seen', async () => {
  proved = true;
  const { user } = await start();
  await user.click(screen.getByRole('button', { name: 'act' }));
  await outcome('done');
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a refused act goes on by itself once the password was given, with all that was typed', async () => {
  const { user, bodiesOf } = await start();
  await user.type(screen.getByLabelText('typed'), 'kept');
  await user.click(screen.getByRole('button', { name: 'act' }));
  await dialog();
  expect(field()).toHaveFocus();
  await user.keyboard(`${right}{Enter}`);
  await outcome('done');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(screen.getByLabelText('typed')).toHaveValue('kept');
  expect(screen.getByRole('button', { name: 'act' })).toHaveFocus();
  expect(bodiesOf(proveSession)).toEqual([{ internetPassword: right }]);
  expect(bodiesOf(endOtherSessions)).toHaveLength(2);
});

test.each([
  [
    'the button',
    async (user: Awaited<ReturnType<typeof start>>['user']) =>
      user.click(screen.getByRole('button', { name: '取消' })),
  ],
  ['Escape', async (user: Awaited<ReturnType<typeof start>>['user']) => user.keyboard('{Escape}')],
])('cancelled by %s, nothing has happened', async (_by, cancel) => {
  const { user, bodiesOf } = await start();
  await user.click(screen.getByRole('button', { name: 'act' }));
  await dialog();
  await cancel(user);
  await outcome('withdrawn');
  expect(screen.queryByRole('dialog')).toBeNull();
  expect([bodiesOf(proveSession), bodiesOf(endOtherSessions)].map(({ length }) => length)).toEqual([0, 1]);
  await user.click(screen.getByRole('button', { name: 'act' }));
  await dialog();
});

test('a wrong password is told with the tries left, and is to be typed again', async () => {
  const { user } = await start();
  await user.click(screen.getByRole('button', { name: 'act' }));
  await dialog();
  await user.keyboard('wrong{Enter}');
  expect(await screen.findByText('密碼不正確。尚餘兩次嘗試。')).toBeVisible();
  await waitFor(() => expect(field()).toHaveFocus());
  expect(field()).toHaveValue('');
  await user.keyboard(`${right}{Enter}`);
  await outcome('done');
});

test('a rest is told with its end; an empty field before anything is sent', async () => {
  const until = '2026-03-27T06:51:07.000Z';
  const { user, bodiesOf } = await start(
    on(proveSession, () => refuse('internet_password.locked', { until })),
  );
  await user.click(screen.getByRole('button', { name: 'act' }));
  await dialog();
  await user.keyboard('{Enter}');
  await waitFor(() => expect(field()).toBeInvalid());
  expect(bodiesOf(proveSession)).toEqual([]);
  await user.type(field(), 'whatever{Enter}');
  expect(await screen.findByText(/至 2026年3月27日 14:51:07（香港時間）/)).toBeVisible();
});

test('a line that is gone keeps what was typed, and sends it again when told to', async () => {
  let lost = true;
  const { user } = await start(
    on(proveSession, () => {
      if (lost) throw new TypeError('Failed to fetch');
      proved = true;
      return settledSession;
    }),
  );
  await user.click(screen.getByRole('button', { name: 'act' }));
  await dialog();
  await user.keyboard(`${right}{Enter}`);
  const again = await screen.findByRole('button', { name: '再試一次' });
  expect(field()).toHaveValue(right);
  lost = false;
  await user.click(again);
  await outcome('done');
});

test('what is refused for another reason is refused', async () => {
  const { user } = await start();
  await user.click(screen.getByRole('button', { name: 'fail' }));
  await outcome('failed');
  expect(screen.queryByRole('dialog')).toBeNull();
});
