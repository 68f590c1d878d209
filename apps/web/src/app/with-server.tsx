import { QueryClientProvider } from '@tanstack/react-query';
import { Outlet } from 'react-router';
import { queryClient } from '#api/query-client.ts';

/** Around the pages that ask the server; the home page does without, and without the library. */
export const WithServer = () => (
  <QueryClientProvider client={queryClient}>
    <Outlet />
  </QueryClientProvider>
);
