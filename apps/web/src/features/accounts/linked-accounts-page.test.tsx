import { screen, waitFor, within } from '@testing-library/react';
import { choosePrimary, proveAccount, unlinkAccount } from '@vestibule/contract/accounts';
import { proveSession } from '@vestibule/contract/session';
import { describe, expect, test } from 'vitest';
import { accountDesk, accountId, provedAccount, unprovedAccount } from '#testing/account-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { settledSession } from '#testing/samples.ts';
import { on, refuse } from '#testing/stub-api.ts';

const address = '/portal/internet-account/accounts';
const second = provedAccount({ id: accountId(2), position: 2, basicUserId: '04128844' });
const region = (name: string) => screen.findByRole('region', { name });
const button = async (place: string, name: RegExp) =>
  within(await region(place)).getByRole('button', { name });
const answer = (name: string) => within(screen.getByRole('alertdialog')).getByRole('button', { name });

describe('unlinking', () => {
  test('tells what it means, and goes on only when told to', async () => {
    const desk = accountDesk([provedAccount(), second]);
    const { user } = await renderApp(address);
    const unlink = await button('編號二（連結）', /解除連結/);
    await user.click(unlink);
    expect(screen.getByRole('alertdialog', { name: '解除連結戶口 0412 8844？' })).toHaveTextContent(
      /重新登記或連結/,
    );
    expect(answer('保留連結')).toHaveFocus();
    await user.keyboard('{Escape}');
    expect(unlink).toHaveFocus();
    expect(desk.bodiesOf(unlinkAccount)).toHaveLength(0);
    await user.click(unlink);
    await user.click(answer('解除連結'));
    expect(await screen.findByText('戶口 0412 8844 已經解除連結。')).toBeVisible();
    expect(screen.queryByRole('region', { name: '編號二（連結）' })).toBeNull();
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
  });

  test('is not offered for the primary account', async () => {
    accountDesk([provedAccount(), second]);
    await renderApp(address);
    expect(within(await region('編號一（首要）')).queryByRole('button')).toBeNull();
  });

  test('tells a server that is gone, and may be tried again', async () => {
    let isGone = true;
    accountDesk(
      [provedAccount(), second],
      on(unlinkAccount, () => {
        if (isGone) throw new TypeError('Failed to fetch');
        return { items: [provedAccount()], mayLink: true };
      }),
    );
    const { user } = await renderApp(address);
    await user.click(await button('編號二（連結）', /解除連結/));
    await user.click(answer('解除連結'));
    const alert = within(await screen.findByRole('alert'));
    isGone = false;
    await user.click(alert.getByRole('button', { name: '再試一次' }));
    expect(await screen.findByText('戶口 0412 8844 已經解除連結。')).toBeVisible();
  });
});

describe('another primary', () => {
  test('asks for the Internet Password where the sign-in is long ago, then goes on by itself', async () => {
    let isProved = false;
    const swapped = [{ ...second, position: 1 as const }, provedAccount({ position: 2 })];
    accountDesk(
      [provedAccount(), second],
      on(choosePrimary, () =>
        isProved ? { items: swapped, mayLink: true } : refuse('session.proof_required', {}),
      ),
      on(proveSession, () => {
        isProved = true;
        return settledSession;
      }),
    );
    const { user } = await renderApp(address);
    await user.click(await button('編號二（連結）', /設為首要戶口/));
    await user.click(answer('設為首要戶口'));
    await user.type(await screen.findByLabelText('互聯網使用者密碼'), 'Victoria7Peak8{Enter}');
    expect(await screen.findByText('戶口 0412 8844 現在是閣下的首要戶口。')).toBeVisible();
    expect(await region('編號一（首要）')).toHaveTextContent('0412 8844');
  });

  test('is not offered for one that is closed or not proved', async () => {
    const place = { id: accountId(3), position: 3, basicUserId: '04128852' } as const;
    accountDesk([provedAccount(), { ...second, status: 'closed' }, unprovedAccount('change', place)]);
    await renderApp(address);
    for (const name of ['編號二（連結）', '編號三（連結）'])
      expect(within(await region(name)).queryByRole('button', { name: /設為首要/ })).toBeNull();
  });
});

describe('proving', () => {
  const place = { id: accountId(2), position: 2, basicUserId: '04128844' } as const;

  test('by the Basic Password leads back and says so', async () => {
    const desk = accountDesk([provedAccount(), unprovedAccount('give', place)]);
    const { user } = await renderApp(address);
    await user.click(await screen.findByRole('link', { name: /核實戶口/ }));
    await user.type(
      await screen.findByLabelText('這個戶口的中央結算系統基本密碼'),
      '９３７０２６４８{Enter}',
    );
    expect(await screen.findByText('戶口 0412 8844 已經核實。')).toBeVisible();
    expect(desk.bodiesOf(proveAccount)).toEqual([{ basicPassword: '93702648' }]);
  });

  test('tells a wrong one with the tries left, and takes it away', async () => {
    accountDesk(
      [provedAccount(), unprovedAccount('give', place)],
      on(proveAccount, () => refuse('basic_password.wrong', { attemptsLeft: 4 })),
    );
    const { user } = await renderApp(`${address}/${place.id}/proof`);
    const field = await screen.findByLabelText('這個戶口的中央結算系統基本密碼');
    await user.type(field, '12345679{Enter}');
    expect((await screen.findAllByText(/尚餘四次嘗試/)).length).toBeGreaterThan(0);
    expect(field).toHaveValue('');
  });

  test('with an issued one leads to the change; of one that is gone, to the list', async () => {
    accountDesk([provedAccount(), unprovedAccount('change', place)]);
    const { router } = await renderApp(`${address}/${place.id}/proof`);
    await waitFor(() => expect(router.state.location.pathname).toBe(`${address}/${place.id}/basic-password`));
    const other = await renderApp(`${address}/${accountId(9)}/proof`);
    await waitFor(() => expect(other.router.state.location.pathname).toBe(address));
  });
});
