import { StrictMode } from 'react';
import { renderToString } from 'react-dom/server';
import { StaticRouter } from 'react-router';
import { defaultLocale } from '@vestibule/domain/locales';
import { Application } from '#app/application.tsx';
import { paths } from '#app/paths.ts';
import { startI18n } from '#i18n/i18n.ts';

/** The home page in the default language as HTML, its title first; `build/finish.ts` lays it into the built page. */
export const renderHome = async (): Promise<string> => {
  await startI18n(defaultLocale);
  return renderToString(
    <StrictMode>
      <StaticRouter location={paths.home}>
        <Application />
      </StaticRouter>
    </StrictMode>,
  );
};
