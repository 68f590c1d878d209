import { screen, waitFor } from '@testing-library/react';
import { confirmContactChange, startEmailChange, startPhoneChange } from '@vestibule/contract/particulars';
import type { AccountParticulars } from '@vestibule/contract/particulars';
import { describe, expect, test } from 'vitest';
import { heldId, particularsDesk, pendingContact } from '#testing/particulars-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { on, refuse } from '#testing/stub-api.ts';

type Routes = Parameters<typeof particularsDesk>[1];

const field = (name: string) => screen.findByRole('textbox', { name: new RegExp(`^${name}`) });

const open = async (
  channel: 'email' | 'phone',
  { first = {}, routes }: { first?: Partial<AccountParticulars>; routes?: Routes } = {},
) => {
  const desk = particularsDesk(first, routes);
  const { user, router } = await renderApp(`/portal/particulars/${heldId}/${channel}`);
  const fill = async (name: string, text: string) => {
    await user.clear(await field(name));
    await user.type(await field(name), text);
  };
  const press = (name: string) => user.click(screen.getByRole('button', { name }));
  return { ...desk, router, user, fill, press };
};

describe('a new e-mail address', () => {
  test('is asked for, its code given, and the list tells that it is done', async () => {
    const { fill, press, bodiesOf, router } = await open('email', {
      routes: (stand) => [
        on(confirmContactChange, () => {
          stand.account = { ...stand.account, maskedEmail: 'n…@example.org', pending: [] };
          return stand.view();
        }),
      ],
    });
    expect(await screen.findByText('t…@example.com')).toBeVisible();
    await fill('新的電郵地址', 'new@EXAMPLE.org');
    await press('寄出驗證碼');
    expect(await screen.findByText(/寄往 new@example\.org/)).toBeVisible();
    expect(screen.getByText('六位數字，有效至 14:23')).toBeVisible();
    await fill('驗證碼', '123 456');
    await press('更改電郵地址');
    expect(await screen.findByText(/閣下的電郵地址已更改/)).toBeVisible();
    expect(screen.getByText('n…@example.org')).toBeVisible();
    expect(router.state.location.pathname).toBe('/portal/particulars');
    expect(bodiesOf(confirmContactChange)).toEqual([{ code: '123456' }]);
  });

  test.each([
    ['nobody', /電郵地址/],
    ['陳大文@example.com', /半形/],
  ])('%s is not one: nothing is sent, and it stays to be corrected', async (typed, words) => {
    const { fill, press, bodiesOf } = await open('email');
    await fill('新的電郵地址', typed);
    await press('寄出驗證碼');
    expect(await screen.findByRole('alert')).toHaveTextContent(words);
    expect(await field('新的電郵地址')).toHaveValue(typed);
    expect(bodiesOf(startEmailChange)).toEqual([]);
  });

  test('that the server refuses stays too', async () => {
    const { fill, press } = await open('email', {
      routes: () => [
        on(startEmailChange, () =>
          refuse('request.invalid', { issues: [{ path: 'value', code: 'contact.same' }] }),
        ),
      ],
    });
    await fill('新的電郵地址', 'tai.man@example.com');
    await press('寄出驗證碼');
    expect(await screen.findByRole('alert')).toHaveTextContent('這與現時的資料相同。');
    expect(await field('新的電郵地址')).toHaveValue('tai.man@example.com');
  });

  test('of which too many were tried is told, and stays', async () => {
    const until = '2026-03-28T06:08:36.000Z';
    const { fill, press } = await open('email', {
      routes: () => [on(startEmailChange, () => refuse('contact.too_many', { until }))],
    });
    await fill('新的電郵地址', 'new@example.org');
    await press('寄出驗證碼');
    expect(await screen.findByRole('alert')).toHaveTextContent('今天已多次要求發送驗證碼');
    expect(await field('新的電郵地址')).toHaveValue('new@example.org');
  });
});

/** The page as a reload finds it: the server knows that a code is waited for. */
const waiting = (routes?: Routes) =>
  open('email', {
    first: { pending: [pendingContact('email', 'new@example.org')] },
    ...(routes !== undefined && { routes }),
  });

describe('the code', () => {
  test('is still asked for after a reload', async () => {
    await waiting();
    expect(await screen.findByText(/寄往 new@example\.org/)).toBeVisible();
    expect(await field('驗證碼')).toHaveValue('');
  });

  test('that is none is told without asking the server', async () => {
    const { fill, press, bodiesOf } = await waiting();
    await fill('驗證碼', '12a');
    await press('更改電郵地址');
    expect(await screen.findByRole('alert')).toHaveTextContent('驗證碼是六位數字。');
    expect(bodiesOf(confirmContactChange)).toEqual([]);
  });

  test('that is wrong tells how often it may be given yet', async () => {
    const { fill, press } = await waiting(() => [
      on(confirmContactChange, () => refuse('contact.code_wrong', { attemptsLeft: 4 })),
    ]);
    await fill('驗證碼', '000000');
    await press('更改電郵地址');
    expect(await screen.findByRole('alert')).toHaveTextContent('閣下還可輸入4次');
    expect(await field('驗證碼')).toHaveValue('000000');
  });

  test.each([
    ['guessed once too often', () => refuse('contact.code_wrong', { attemptsLeft: 0 })],
    ['that ran out', () => refuse('contact.code_expired', {})],
    ['that was used or given up elsewhere', () => refuse('contact.not_pending', {})],
  ])('%s leads back to the address, which need not be typed again', async (_what, answer) => {
    const { fill, press } = await waiting((stand) => [
      on(confirmContactChange, () => {
        stand.account = { ...stand.account, pending: [] };
        return answer();
      }),
    ]);
    await fill('驗證碼', '000000');
    await press('更改電郵地址');
    expect(await screen.findByText(/驗證碼已失效，資料並未更改/)).toBeVisible();
    expect(await field('新的電郵地址')).toHaveValue('new@example.org');
  });

  test('is sent again, but not at once; what was typed stays', async () => {
    let isSoon = true;
    const { fill, press, bodiesOf } = await waiting((stand) => [
      on(startEmailChange, () =>
        isSoon ? refuse('contact.too_soon', { until: '2026-03-27T06:09:36.000Z' }) : stand.view(),
      ),
    ]);
    await fill('驗證碼', '123');
    await press('再發一次驗證碼');
    expect(await screen.findByText(/驗證碼剛發出不久/)).toBeVisible();
    expect(await field('驗證碼')).toHaveValue('123');
    isSoon = false;
    await press('再發一次驗證碼');
    expect(await screen.findByText(/新的驗證碼已經發出/)).toBeVisible();
    await waitFor(() => expect(screen.queryByText(/驗證碼剛發出不久/)).toBeNull());
    expect(bodiesOf(startEmailChange)).toEqual([{ value: 'new@example.org' }, { value: 'new@example.org' }]);
  });

  test('is given up, and the address asked for anew', async () => {
    const { press } = await waiting();
    await screen.findByText(/寄往 new@example\.org/);
    await press('不更改');
    expect(await field('新的電郵地址')).toHaveValue('');
  });
});

test('a new telephone number is told its code by text message', async () => {
  const { fill, press, bodiesOf } = await open('phone');
  await fill('新的電話號碼', '6123 4567');
  await press('發出驗證碼');
  expect(await screen.findByText(/用短訊把六位數字的驗證碼發往 \+85261234567/)).toBeVisible();
  expect(bodiesOf(startPhoneChange)).toEqual([{ value: '+85261234567' }]);
});

test('a number that is none is told, and stays', async () => {
  const { fill, press, bodiesOf } = await open('phone');
  await fill('新的電話號碼', '123');
  await press('發出驗證碼');
  expect(await screen.findByRole('link', { name: /^新的電話號碼/ })).toBeVisible();
  expect(await field('新的電話號碼')).toHaveValue('123');
  expect(bodiesOf(startPhoneChange)).toEqual([]);
});
