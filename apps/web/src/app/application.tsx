import { useLocation, useRoutes } from 'react-router';
import { FaultBoundary } from './fault-boundary.tsx';
import { fetchTogether, routeObjects } from './page-route.ts';
import { RootError } from './root-error.tsx';
import { pages } from './routes.tsx';

const routes = routeObjects(pages);

/** The whole application, inside whichever router the place it runs in gives: the browser's, the build's, a test's. */
export const Application = () => {
  const { pathname } = useLocation();
  fetchTogether(routes, pathname);
  const page = useRoutes(routes);
  return (
    <FaultBoundary address={pathname} fallback={<RootError />}>
      {page}
    </FaultBoundary>
  );
};
