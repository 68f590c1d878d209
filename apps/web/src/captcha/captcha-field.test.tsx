import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { createCaptcha } from '@vestibule/contract/captcha';
import type { CaptchaAnswer } from '@vestibule/contract/fields';
import { humanCheckLifetimeMs } from '@vestibule/domain/human-check';
import i18next from 'i18next';
import { useState } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startI18n, wantAllPhrases } from '#i18n/i18n.ts';
import { newRegistration, registrationDesk } from '#testing/registration-desk.ts';
import { letWorkersFail, letWorkersWork } from '#testing/worker-of-test.ts';
import { CaptchaField } from './captcha-field.tsx';

const told: CaptchaAnswer[] = [];

/** A form that sends whatever the answer is. */
const FormOfTest = () => {
  const [timesSent, send] = useState(0);
  return (
    <>
      <CaptchaField
        id="captcha"
        purpose="registration"
        timesSent={timesSent}
        fault={undefined}
        onChange={(answer) => told.push(answer)}
      />
      <button type="button" onClick={() => send((before) => before + 1)}>
        send
      </button>
    </>
  );
};

const show = () => {
  const desk = registrationDesk(newRegistration);
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <FormOfTest />
    </QueryClientProvider>,
  );
  return { desk, user: userEvent.setup({ delay: null }) };
};

const challenge = (turn: number) => `00000000-0000-4000-8000-00000000000${turn}`;

beforeEach(async () => {
  told.length = 0;
  if (!i18next.isInitialized) await startI18n('zh-Hant');
  await wantAllPhrases();
});

afterEach(() => {
  vi.useRealTimers();
});

test('what is typed is told with the picture it belongs to, exactly', async () => {
  const { user } = show();
  await screen.findByRole('img', { name: '驗證碼圖片，共六個字元' });
  await user.type(screen.getByRole('textbox', { name: /區分大小寫/ }), 'aDe347');
  expect(told.at(-1)).toEqual({ challengeId: challenge(1), answer: 'aDe347' });
});

test('更新 brings another picture, throws the first away and empties the field', async () => {
  const { user, desk } = show();
  await screen.findByRole('img');
  await user.type(screen.getByRole('textbox'), 'aDe');
  await user.click(screen.getByRole('button', { name: '更新' }));
  expect(await screen.findByText('已換上新的圖片。')).toBeVisible();
  expect(screen.getByRole('textbox')).toHaveValue('');
  expect(desk.bodiesOf(createCaptcha)[1]).toEqual({
    purpose: 'registration',
    way: 'picture',
    replaces: challenge(1),
  });
  expect(told.at(-1)).toEqual({ challengeId: '', answer: '' });
});

test('an answer that was sent is used up', async () => {
  const { user } = show();
  await screen.findByRole('img');
  await user.type(screen.getByRole('textbox'), 'aDe347');
  await user.click(screen.getByRole('button', { name: 'send' }));
  await expect.poll(() => screen.getByRole('img').getAttribute('src')).toBe('data:image/png;base64,2');
  expect(screen.getByRole('textbox')).toHaveValue('');
});

test('a picture whose time is over is replaced, with a word', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  show();
  await screen.findByRole('img');
  await act(() => vi.advanceTimersByTimeAsync(humanCheckLifetimeMs));
  expect(await screen.findByText('驗證碼已過期，已換上新的圖片。')).toBeVisible();
});

test('the browser can work instead: the picture is put away, and worked for again once the answer was sent', async () => {
  letWorkersWork();
  const { user } = show();
  await user.click(await screen.findByText(/改用其他方式驗證/));
  await user.click(screen.getByRole('button', { name: '開始驗證' }));
  expect(await screen.findByText('已完成驗證')).toBeVisible();
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
  const first = told.at(-1);
  expect(first?.answer).toMatch(/^[0-9a-z]+\.[0-9a-z]+\.[0-9a-z]+$/);
  await user.click(screen.getByRole('button', { name: 'send' }));
  await expect.poll(() => told.at(-1)?.challengeId).toBe(challenge(3));
  expect(screen.queryByRole('textbox')).not.toBeInTheDocument();
});

test('work whose time is over must be asked for again, and the picture is back', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true });
  letWorkersWork();
  const { user } = show();
  await user.click(await screen.findByText(/改用其他方式驗證/));
  await user.click(screen.getByRole('button', { name: '開始驗證' }));
  await screen.findByText('已完成驗證');
  await act(() => vi.advanceTimersByTimeAsync(humanCheckLifetimeMs));
  expect(await screen.findByRole('textbox')).toBeVisible();
  expect(told.at(-1)).toEqual({ challengeId: '', answer: '' });
});

test('work that fails says so, and the picture is still there', async () => {
  letWorkersFail();
  const { user } = show();
  await user.click(await screen.findByText(/改用其他方式驗證/));
  await user.click(screen.getByRole('button', { name: '開始驗證' }));
  expect(await screen.findByText('未能完成')).toBeVisible();
  expect(screen.getByRole('textbox')).toBeVisible();
});
