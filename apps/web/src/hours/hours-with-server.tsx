import { QueryClientProvider } from '@tanstack/react-query';
import { queryClient } from '#api/query-client.ts';
import { HoursSection } from './hours-section.tsx';

/** For a page outside the part of the application that asks the server. */
export const HoursWithServer = ({ wide = false }: { readonly wide?: boolean }) => (
  <QueryClientProvider client={queryClient}>
    <HoursSection wide={wide} />
  </QueryClientProvider>
);
