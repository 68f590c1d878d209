import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { defaultLocale } from '@vestibule/domain/locales';
import { Application } from '#app/application.tsx';
import { startI18n } from '#i18n/i18n.ts';
import { keptLocale } from '#i18n/locale-store.ts';
import '#ui/global.css';
// Behind the product's own, which it changes.
import 'virtual:brand/colours.css';

const root = document.getElementById('root');
if (root === null) throw new Error('index.html has no #root');

// The home page comes prerendered in 繁體 and is taken over as it is; `KeptLanguage` changes it then.
const isPrerendered = root.hasChildNodes();
await startI18n(isPrerendered ? defaultLocale : keptLocale());

const application = (
  <StrictMode>
    <BrowserRouter>
      <Application />
    </BrowserRouter>
  </StrictMode>
);
if (isPrerendered) hydrateRoot(root, application);
else createRoot(root).render(application);
