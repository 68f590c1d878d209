import { screen } from '@testing-library/react';
import { brand } from '@vestibule/brand';
import { getServiceHours } from '@vestibule/contract/service-hours';
import { describe, expect, test } from 'vitest';
import { portalDesk } from '#testing/portal-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { openHours, settledSession } from '#testing/samples.ts';
import { on } from '#testing/stub-api.ts';

const first = { ...settledSession, previousSignInAt: null };

const home = async (session = settledSession, locale: 'zh-Hant' | 'zh-Hans' | 'en' = 'zh-Hant') => {
  portalDesk({ session });
  await renderApp('/portal', { locale });
  await screen.findByRole('heading', { level: 1 });
};

describe('the last sign-in', () => {
  test('is told in Hong Kong time, with whom to call', async () => {
    await home();
    expect(screen.getByRole('heading', { level: 1, name: '歡迎回來' })).toBeVisible();
    expect(screen.getByText(/^閣下最後一次登入/)).toHaveTextContent(
      `閣下最後一次登入本網址是 2025年3月28日 10:33:31（香港時間）。如非閣下本人登入，請立即致電 ${brand.hotline}。`,
    );
    expect(screen.getByRole('link', { name: brand.hotline })).toHaveAttribute('href', brand.hotlineLink);
    expect(document.title).toBe('主頁 - Vestibule');
  });

  test.each([
    ['zh-Hans', '阁下最后一次登入本网址是 2025年3月28日 10:33:31'],
    ['en', 'You last signed in on 28 March 2025 10:33:31 (Hong Kong time).'],
  ] as const)('in %s', async (locale, words) => {
    await home(settledSession, locale);
    const line = screen.getByText(
      (_words, element) => element?.tagName === 'P' && element.textContent.startsWith(words),
    );
    expect(line).toBeVisible();
  });

  test('of who comes for the first time is a welcome instead', async () => {
    await home(first);
    expect(screen.getByRole('heading', { level: 1, name: '歡迎使用投資者戶口服務' })).toBeVisible();
    expect(screen.getByText('這是閣下首次登入本網址。')).toBeVisible();
    expect(screen.queryByText(/最後一次登入/)).not.toBeInTheDocument();
  });
});

describe('sign-ins that failed', () => {
  test.each([
    [settledSession, 1, /^1 sign-in has failed since then/],
    [settledSession, 2, /^2 sign-ins have failed since then/],
    [first, 1, /^1 sign-in failed before your first one/],
    [first, 3, /^3 sign-ins failed before your first one/],
  ])('are told with their number (%#)', async (session, failuresSincePrevious, words) => {
    await home({ ...session, failuresSincePrevious }, 'en');
    expect(screen.getByText(words)).toHaveTextContent(brand.hotline);
  });

  test('are told in 繁體 too', async () => {
    await home({ ...settledSession, failuresSincePrevious: 4 });
    expect(screen.getByText(/^自上次登入後，有 4 次登入失敗/)).toBeVisible();
  });

  test('are not spoken of where there were none', async () => {
    await home();
    expect(screen.queryByText(/登入失敗/)).not.toBeInTheDocument();
  });
});

describe('the service hours', () => {
  test('stand below the messages', async () => {
    await home();
    const hours = await screen.findByRole('region', { name: '服務時間' });
    const messages = screen.getByRole('region', { name: '廣播訊息' });
    expect(messages.compareDocumentPosition(hours)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  test('that end within half an hour are told above all else', async () => {
    portalDesk(
      {},
      on(getServiceHours, () => ({ ...openHours, state: 'closing' as const })),
    );
    await renderApp('/portal');
    expect(await screen.findByText(/05:00/, { selector: 'output' })).toBeVisible();
  });
});
