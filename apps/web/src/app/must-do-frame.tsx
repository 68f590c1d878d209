import { Outlet } from 'react-router';
import { InsideLayout } from './inside-layout.tsx';

/** Around what must be done before the portal opens: no menu, no quick links. */
export const MustDoFrame = () => (
  <InsideLayout>
    <main id="main" tabIndex={-1}>
      <Outlet />
    </main>
  </InsideLayout>
);
