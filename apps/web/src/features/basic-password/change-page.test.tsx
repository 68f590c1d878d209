import { act, screen, waitFor, within } from '@testing-library/react';
import { changeBasicPassword, putOffBasicPassword } from '@vestibule/contract/basic-password';
import { describe, expect, test } from 'vitest';
import { changeLocale } from '#i18n/i18n.ts';
import { change, field, fillIn, labels } from '#testing/basic-password-form.ts';
import { firstSignInDesk } from '#testing/first-sign-in-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { on, refuse } from '#testing/stub-api.ts';

const rule = (name: RegExp) => within(screen.getByRole('list', { name: '新密碼的規則' })).getByText(name);

describe('the account in turn', () => {
  test('is told masked, with how many there are', async () => {
    firstSignInDesk(2);
    await renderApp('/portal');
    expect(await screen.findByText('第 1 個戶口，共 2 個')).toBeVisible();
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(/更改中央結算系統\u200B?基本密碼/);
    const progress = within(screen.getByRole('list', { name: '戶口進度' })).getAllByRole('listitem');
    expect(progress.map((item) => item.textContent)).toEqual(['編號一：現正更改', '編號二：待更改']);
    expect(progress[0]).toHaveAttribute('aria-current', 'step');
    expect(screen.getByText('••••••')).toBeVisible();
    expect(document.title).toBe('更改基本密碼 - Vestibule');
  });

  test('may not be put off when it is the primary', async () => {
    firstSignInDesk(1);
    await renderApp('/basic-password');
    await field('current');
    expect(screen.queryByRole('button', { name: /稍後/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('list', { name: '戶口進度' })).not.toBeInTheDocument();
  });

  test('is led to from anywhere inside, and nothing of the portal is asked for', async () => {
    firstSignInDesk(1);
    const { router } = await renderApp('/portal/notices');
    await field('current');
    await waitFor(() => expect(router.state.location.pathname).toBe('/basic-password'));
    expect(screen.queryByRole('navigation', { name: '功能選單' })).not.toBeInTheDocument();
  });
});

describe('the rules', () => {
  test('tick while the new one is typed, and are red only after sending', async () => {
    firstSignInDesk(1);
    const { user } = await renderApp('/basic-password');
    await user.type(await field('current'), '37162985');
    await user.type(await field('next'), '1234567');
    expect(rule(/8 位數字/).closest('li')).toHaveTextContent('未符合');
    await user.type(await field('next'), '8');
    expect(rule(/8 位數字/).closest('li')).toHaveTextContent('（已符合）');
    expect(rule(/容易被人猜中/).closest('li')).toHaveTextContent('未符合');
    expect(screen.getByText('密碼不能是順序或倒序的數字。')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    await user.clear(await field('next'));
    await user.type(await field('next'), '３７１６２９８５');
    expect(rule(/與現時密碼不同/).closest('li')).toHaveTextContent('未符合');
    expect(rule(/容易被人猜中/).closest('li')).toHaveTextContent('（已符合）');
    expect(screen.queryByText(/密碼不能是/)).not.toBeInTheDocument();
  });

  test('name what is easily guessed before anything is sent', async () => {
    const desk = firstSignInDesk(1);
    const { user } = await renderApp('/basic-password');
    await user.type(await field('current'), '37162985');
    await user.type(await field('next'), '73597359');
    await user.type(await field('nextAgain'), '73597359');
    await change(user);
    expect(await screen.findByRole('alert')).toHaveTextContent('密碼不能由重複的數字或組合組成');
    expect(desk.bodiesOf(changeBasicPassword)).toEqual([]);
  });

  test('are all told at once, each leading to its field', async () => {
    const desk = firstSignInDesk(1);
    const { user } = await renderApp('/basic-password');
    await user.type(await field('next'), '9370264');
    await user.type(await field('nextAgain'), '93702648');
    await change(user);
    const summary = within(await screen.findByRole('alert'));
    expect(summary.getAllByRole('link').map((link) => link.textContent.replaceAll('\u200B', ''))).toEqual([
      `${labels.current}：請填寫這一欄。`,
      `${labels.next}：基本密碼須為八位數字。`,
      `${labels.nextAgain}：兩次輸入的新密碼不一致，請在兩欄重新輸入。`,
      '驗證碼：請輸入驗證碼，或改用其他方式驗證。',
    ]);
    expect(document.title).toBe('錯誤：更改基本密碼 - Vestibule');
    await user.click(summary.getByRole('link', { name: /不一致/ }));
    expect(await field('nextAgain')).toHaveFocus();
    expect(desk.bodiesOf(changeBasicPassword)).toEqual([]);
  });
});

describe('a change', () => {
  test('is sent once, folded, and confirmed before the portal opens', async () => {
    const desk = firstSignInDesk(1);
    const { user } = await renderApp('/basic-password');
    await fillIn(user, '９３７０２６４８', '93702648');
    await user.dblClick(screen.getByRole('button', { name: '更改' }));
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1, name: /基本密碼已被更改/ })).toHaveFocus(),
    );
    expect(screen.getByText('系統訊息')).toBeVisible();
    expect(document.title).toBe('系統訊息 - Vestibule');
    expect(desk.bodiesOf(changeBasicPassword)).toEqual([
      {
        position: 1,
        current: '37162985',
        next: '93702648',
        nextAgain: '93702648',
        captcha: { challengeId: '00000000-0000-4000-8000-000000000001', answer: 'aDe347' },
      },
    ]);
    await user.click(screen.getByRole('link', { name: '繼續' }));
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1, name: '歡迎使用投資者戶口服務' })).toHaveFocus(),
    );
  });

  test('of the first account leads to the next, with nothing left in the fields', async () => {
    firstSignInDesk(2);
    const { user } = await renderApp('/basic-password');
    await fillIn(user);
    await change(user);
    await screen.findByRole('heading', { level: 1, name: /基本密碼已被更改/ });
    expect(screen.getByRole('main')).toHaveTextContent(
      '編號一 04•••••• 的新密碼即時生效。按「繼續」，為編號二 04•••••• 更改密碼。',
    );
    await user.click(screen.getByRole('link', { name: '繼續' }));
    expect(await screen.findByText('第 2 個戶口，共 2 個')).toBeVisible();
    for (const name of ['current', 'next', 'nextAgain'] as const) expect(await field(name)).toHaveValue('');
  });

  test('keeps what is typed when the language changes, and says its faults in the new one', async () => {
    firstSignInDesk(1);
    const { user } = await renderApp('/basic-password');
    await user.type(await field('current'), '37162985');
    await change(user);
    await screen.findByRole('alert');
    await act(() => changeLocale('en'));
    expect(screen.getByLabelText('Current Basic Password')).toHaveValue('37162985');
    expect(screen.getByRole('alert')).toHaveTextContent('There are 3 things to correct');
    expect(document.title).toBe('Error: Change Basic Password - Vestibule');
  });
});

describe('later', () => {
  test('goes from one linked account to the next, then to the portal', async () => {
    const desk = firstSignInDesk(3);
    desk.become(1, 'done');
    const { user } = await renderApp('/basic-password');
    expect(await screen.findByText('第 2 個戶口，共 3 個')).toBeVisible();
    await user.type(await field('current'), '37162985');
    await user.click(screen.getByRole('button', { name: '稍後才更改這個戶口' }));
    expect(await screen.findByText('第 3 個戶口，共 3 個')).toBeVisible();
    await waitFor(() => expect(screen.getByRole('heading', { level: 1 })).toHaveFocus());
    expect(screen.getByText('編號二：稍後更改')).toBeVisible();
    expect(await field('current')).toHaveValue('');
    await user.click(screen.getByRole('button', { name: '稍後才更改這個戶口' }));
    await waitFor(() =>
      expect(screen.getByRole('heading', { level: 1, name: '歡迎使用投資者戶口服務' })).toHaveFocus(),
    );
    expect(desk.bodiesOf(putOffBasicPassword)).toEqual([{ position: 2 }, { position: 3 }]);
  });

  test('is told when it fails, and may be tried again', async () => {
    const desk = firstSignInDesk(
      2,
      on(putOffBasicPassword, () => refuse('server.busy', { retryAfterSeconds: 1 })),
    );
    desk.become(1, 'done');
    const { user } = await renderApp('/basic-password');
    await user.click(await screen.findByRole('button', { name: '稍後才更改這個戶口' }));
    const alert = within(await screen.findByRole('alert'));
    expect(alert.getByText(/系統繁忙/)).toBeVisible();
    await user.click(alert.getByRole('button', { name: '再試一次' }));
    await expect.poll(() => desk.bodiesOf(putOffBasicPassword)).toHaveLength(2);
  });
});

test('the message is for who has changed something: by its address it leads on', async () => {
  firstSignInDesk(1);
  const { router } = await renderApp('/basic-password/changed');
  await field('current');
  await waitFor(() => expect(router.state.location.pathname).toBe('/basic-password'));
});

test('signing out is the only other way', async () => {
  firstSignInDesk(1);
  const { user } = await renderApp('/basic-password');
  await user.click(await screen.findByRole('button', { name: '退出系統' }));
  await waitFor(() =>
    expect(screen.getByRole('heading', { level: 1, name: '閣下已退出系統' })).toHaveFocus(),
  );
});
