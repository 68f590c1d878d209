import { screen } from '@testing-library/react';
import { locales } from '@vestibule/domain/locales';
import { expect, test } from 'vitest';
import { portalDesk } from '#testing/portal-desk.ts';
import { renderApp } from '#testing/render-app.tsx';

test.each(locales)(
  'in %s each entry of the contents leads to a section, and pictures are out of reach',
  async (locale) => {
    portalDesk({});
    await renderApp('/guide', { locale });
    await screen.findByRole('heading', { level: 1 });
    const links = [...document.querySelectorAll('details a[href^="#"]')];
    expect(links).toHaveLength(8);
    for (const link of links) {
      const section = document.querySelector(link.getAttribute('href') ?? 'none');
      expect(section).toHaveTextContent(link.textContent);
    }
    const pictures = [...document.querySelectorAll('figure > [inert][aria-hidden="true"]')];
    expect(pictures).toHaveLength(7);
    expect(document.body.textContent).not.toMatch(/\{\{|guide\./);
  },
);
