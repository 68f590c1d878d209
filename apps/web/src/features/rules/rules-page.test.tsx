import { screen, within } from '@testing-library/react';
import { rulesDocuments } from '@vestibule/brand/rules';
import { locales } from '@vestibule/domain/locales';
import { expect, test } from 'vitest';
import { portalDesk } from '#testing/portal-desk.ts';
import { renderApp } from '#testing/render-app.tsx';

test.each(locales)('every document can be read in %s, section by section', async (locale) => {
  portalDesk({});
  const [first] = rulesDocuments;
  const { user } = await renderApp('/portal/rules', { locale });
  await user.click(await screen.findByRole('link', { name: first?.title[locale] ?? '' }));
  expect(await screen.findByRole('heading', { level: 1, name: first?.title[locale] ?? '' })).toHaveFocus();
  for (const { title, paragraphs } of first?.sections[locale] ?? []) {
    const region = within(screen.getByRole('region', { name: new RegExp(title) }));
    for (const paragraph of paragraphs) expect(region.getByText(paragraph)).toBeVisible();
  }
});

test('a document that is not there is told', async () => {
  portalDesk({});
  await renderApp('/portal/rules/none');
  expect(await screen.findByText('沒有這份文件。')).toBeVisible();
});
