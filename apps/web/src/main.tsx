import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';
import { defaultLocale } from '@vestibule/domain/locales';
import { routes } from '#app/routes.tsx';
import { changeLocale, startI18n } from '#i18n/i18n.ts';
import { keptLocale } from '#i18n/locale-store.ts';
import '#ui/global.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

// The home page comes prerendered in 繁體: it is taken over as it is, and then speaks the language that was chosen before.
const isPrerendered = root.hasChildNodes();
const kept = keptLocale();
await startI18n(isPrerendered ? defaultLocale : kept);

const application = (
  <StrictMode>
    <RouterProvider router={createBrowserRouter(routes)} />
  </StrictMode>
);
if (isPrerendered) {
  hydrateRoot(root, application);
  if (kept !== defaultLocale) await changeLocale(kept);
} else createRoot(root).render(application);
