import { screen, waitFor, within } from '@testing-library/react';
import {
  abandonCancellation,
  confirmCancellation,
  getCancellation,
  proveCancellation,
} from '@vestibule/contract/cancellation';
import type { CancellationView } from '@vestibule/contract/cancellation';
import { getServiceHours } from '@vestibule/contract/service-hours';
import { getSession } from '@vestibule/contract/session';
import type { SessionView } from '@vestibule/contract/session';
import { expect, test, vi } from 'vitest';
import { queryClient } from '#api/query-client.ts';
import { pictures } from '#testing/door-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { friday, nobody, openHours, settledSession } from '#testing/samples.ts';
import { on, refuse, stubApi } from '#testing/stub-api.ts';
import type { StubbedRoute } from '#testing/stub-api.ts';

const nothing: CancellationView = {
  step: 'details',
  expired: false,
  now: friday,
  expiresAt: null,
  internetUserId: null,
  basicUserIds: [],
  cancelledAt: null,
};
const atReview: CancellationView = {
  ...nothing,
  step: 'review',
  expiresAt: '2026-03-27T06:23:36.000Z',
  internetUserId: 'Harbor88',
  basicUserIds: ['04128836', '04......'],
};
const done: CancellationView = { ...atReview, step: 'done', cancelledAt: friday };

interface Start {
  readonly view?: CancellationView;
  readonly session?: SessionView;
}

const desk = ({ view: start = nothing, session = nobody }: Start, ...routes: readonly StubbedRoute[]) => {
  let view = start;
  const become = (next: CancellationView) => (view = next);
  const api = stubApi(
    on(getServiceHours, () => openHours),
    on(getSession, () => session),
    on(getCancellation, () => view),
    on(proveCancellation, () => become(atReview)),
    on(confirmCancellation, () => become(done)),
    on(abandonCancellation, () => void become(nothing)),
    pictures(),
    ...routes,
  );
  return { ...api, become };
};

const field = (name: RegExp) => screen.getByLabelText(name, { selector: 'input' });
const fillIn = async ({ user }: Awaited<ReturnType<typeof renderApp>>) => {
  await user.type(await screen.findByLabelText(/互聯網使用者密碼/, { selector: 'input' }), 'Harbour2026Kayi');
  await user.type(field(/首要.*密碼/), '93702648');
  await user.type(field(/驗證碼/), 'AdEf34');
};
const submit = () => screen.getByRole('button', { name: '繼續' });
const confirmButton = () => screen.findByRole('button', { name: '確認取消' });

test('is found from the home page and from the sign-in page', async () => {
  desk({});
  const { user } = await renderApp('/');
  await user.click(screen.getByRole('link', { name: /取消互聯網使用者編號/ }));
  expect(await screen.findByRole('heading', { level: 1, name: /取消互聯網/ })).toBeInTheDocument();
  await renderApp('/sign-in');
  expect(await screen.findByRole('link', { name: '取消互聯網使用者編號' })).toHaveAttribute(
    'href',
    '/cancel',
  );
});

test('tells every consequence before anything is asked, and goes on to the check page', async () => {
  const api = desk({});
  const app = await renderApp('/cancel');
  expect(await screen.findByText(/不能恢復/)).toBeInTheDocument();
  await app.user.type(screen.getByRole('textbox', { name: /互聯網使用者編號/ }), 'Harbor88');
  await fillIn(app);
  await app.user.click(submit());
  expect(await screen.findByRole('heading', { level: 1, name: '核對後取消' })).toHaveFocus();
  expect(api.bodiesOf(proveCancellation)).toMatchObject([
    { internetUserId: 'Harbor88', internetPassword: 'Harbour2026Kayi', basicPassword: '93702648' },
  ]);
  const main = within(screen.getByRole('main'));
  expect(main.getByText('Harbor88')).toBeInTheDocument();
  expect(main.getByText('0412 8836')).toBeInTheDocument();
  expect(main.getByText('••••••')).toBeInTheDocument();
  expect(main.getByText(/14:23（香港時間）/)).toBeInTheDocument();
});

test('knows who is signed in, and lets another ID be given', async () => {
  desk({ session: settledSession });
  const { user } = await renderApp('/cancel');
  const id = await screen.findByRole('textbox', { name: /互聯網使用者編號/ });
  expect(id).toHaveValue('Harbor88');
  await user.clear(id);
  await user.type(id, 'Other888');
  expect(id).toHaveValue('Other888');
});

test.each([
  ['sign_in.failed', { captchaRequired: true }, /互聯網使用者編號或密碼不正確/],
  ['sign_in.resting', { until: friday }, /現正暫停使用，至 2026年3月27日 14:08:36/],
  ['basic_password.wrong', { attemptsLeft: 2 }, /尚可再試兩次/],
  ['basic_password.locked', { until: friday }, /暫停接受基本密碼，至 2026年3月27日/],
] as const)(
  'a refusal with %s stands at its field; passwords are emptied, the ID stays',
  async (code, data, words) => {
    desk(
      {},
      on(proveCancellation, () => refuse(code, data)),
    );
    const app = await renderApp('/cancel');
    const id = await screen.findByRole('textbox', { name: /互聯網使用者編號/ });
    await app.user.type(id, 'Harbor88');
    await fillIn(app);
    await app.user.click(submit());
    const summary = await screen.findByRole('alert');
    expect(within(summary).getByRole('link', { name: words })).toBeInTheDocument();
    expect(id).toHaveValue('Harbor88');
    expect(field(/互聯網使用者密碼/)).toHaveValue('');
    expect(field(/首要.*密碼/)).toHaveValue('');
    expect(field(/驗證碼/)).toHaveValue('');
  },
);

test('a dead line takes nothing away', async () => {
  let broken = true;
  desk(
    {},
    on(proveCancellation, () => {
      if (broken) throw new TypeError('Failed to fetch');
      return atReview;
    }),
  );
  const app = await renderApp('/cancel');
  await app.user.type(await screen.findByRole('textbox', { name: /互聯網使用者編號/ }), 'Harbor88');
  await fillIn(app);
  await app.user.click(submit());
  expect(await screen.findByText(/未能連接伺服器/)).toBeInTheDocument();
  expect(field(/互聯網使用者密碼/)).toHaveValue('Harbour2026Kayi');
  broken = false;
  await app.user.click(screen.getByRole('button', { name: '再試一次' }));
  expect(await confirmButton()).toBeInTheDocument();
});

test('a double click cancels once, names the ID that is shown, and leaves nothing of the investor in memory', async () => {
  const api = desk({ view: atReview, session: settledSession });
  const { user, router } = await renderApp('/cancel/review');
  queryClient.setQueryData(['session'], settledSession);
  queryClient.setQueryData(['broadcasts', 'shown before'], 'of the investor');
  await user.dblClick(await confirmButton());
  expect(await screen.findByRole('heading', { level: 1, name: /已取消/ })).toHaveFocus();
  expect(api.bodiesOf(confirmCancellation)).toEqual([{ internetUserId: 'Harbor88' }]);
  expect(router.state.location.pathname).toBe('/cancel/done');
  expect(queryClient.getQueryData(['broadcasts', 'shown before'])).toBeUndefined();
  expect(queryClient.getQueryData(['session'])).toEqual({ signedIn: false });
});

test('who goes back throws the proof away', async () => {
  const api = desk({ view: atReview });
  const { user, router } = await renderApp('/cancel/review');
  await user.click(await screen.findByRole('button', { name: '回上頁' }));
  expect(await screen.findByRole('heading', { level: 1, name: /取消互聯網/ })).toBeInTheDocument();
  expect(router.state.location.pathname).toBe('/cancel');
  expect(api.bodiesOf(abandonCancellation)).toHaveLength(1);
});

test.each([
  ['cancellation.draft_expired', nothing, '核實已逾時，請重新輸入', '/cancel'],
  ['cancellation.not_started', nothing, '請重新輸入資料', '/cancel'],
  [
    'cancellation.superseded',
    { ...atReview, internetUserId: 'Other888' },
    '請重新核對編號',
    '/cancel/review',
  ],
] as const)(
  'a confirmation refused with %s says so where the reader then is',
  async (code, next, words, path) => {
    const api = desk(
      { view: atReview },
      on(confirmCancellation, () => {
        api.become(next);
        return refuse(code, {});
      }),
    );
    const { user, router } = await renderApp('/cancel/review');
    await user.click(await confirmButton());
    expect(await screen.findByText(words)).toBeInTheDocument();
    await waitFor(() => expect(router.state.location.pathname).toBe(path));
  },
);

test.each([
  ['/cancel/review', nothing, '/cancel'],
  ['/cancel/done', nothing, '/cancel'],
  ['/cancel/done', atReview, '/cancel/review'],
  ['/cancel/review', done, '/cancel/done'],
])('%s leads where the cancellation stands', async (path, view, shown) => {
  desk({ view });
  const { router } = await renderApp(path);
  await screen.findByRole('heading', { level: 1 });
  await waitFor(() => expect(router.state.location.pathname).toBe(shown));
});

test('a proof that ran out is told', async () => {
  desk({ view: { ...nothing, expired: true } });
  await renderApp('/cancel/review');
  expect(await screen.findByText('核實已逾時，請重新輸入')).toBeInTheDocument();
});

test('the last page can be printed, leads to a new registration, and is forgotten at its end', async () => {
  const print = vi.spyOn(window, 'print').mockImplementation(() => undefined);
  const api = desk({ view: done });
  const { user, router } = await renderApp('/cancel/done');
  await user.click(await screen.findByRole('button', { name: '列印此頁' }));
  expect(print).toHaveBeenCalledOnce();
  expect(screen.getByRole('link', { name: '登記另一個互聯網使用者編號' })).toHaveAttribute(
    'href',
    '/register/terms',
  );
  expect(screen.getByText(/2026年3月27日 14:08:36（香港時間）/)).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: '完成' }));
  expect(await screen.findByRole('heading', { level: 1, name: /歡迎使用/ })).toBeInTheDocument();
  expect(router.state.location.pathname).toBe('/');
  expect(api.bodiesOf(abandonCancellation)).toHaveLength(1);
});
