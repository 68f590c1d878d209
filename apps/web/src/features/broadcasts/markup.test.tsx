import { screen } from '@testing-library/react';
import { getBroadcast } from '@vestibule/contract/broadcasts';
import { expect, test } from 'vitest';
import { portalDesk } from '#testing/portal-desk.ts';
import { renderApp } from '#testing/render-app.tsx';
import { on } from '#testing/stub-api.ts';

const markup = '<img src="x" onerror="alert(1)"><script>alert(2)</script><a href="javascript:alert(3)">z</a>';

test('markup in a message is shown as it was written, and nothing comes of it', async () => {
  portalDesk(
    {},
    on(getBroadcast, ({ params }) => ({
      reference: params.reference,
      topic: 'system' as const,
      publishedAt: '2026-03-31T02:00:00.000Z',
      locale: 'en' as const,
      subject: `S ${markup}`,
      body: `B ${markup}`,
    })),
  );
  await renderApp('/portal/notices/BRD20260331-01');
  expect(await screen.findByRole('heading', { level: 1 })).toHaveTextContent(`S ${markup}`);
  expect(screen.getByText(`B ${markup}`)).toBeVisible();
  expect(document.body.querySelector('img[src="x"], script, a[href^="javascript:"]')).toBeNull();
});

test('an address made for a script leads nowhere but to this page', async () => {
  portalDesk();
  await renderApp('/portal/notices/javascript%3Aalert(1)%2F..%2F..');
  expect(await screen.findByRole('alert')).toHaveTextContent('找不到這項廣播訊息。');
});
