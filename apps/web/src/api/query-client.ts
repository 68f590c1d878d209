import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.ts';

const worthAnotherTry = new Set<string>(['network.lost', 'network.slow', 'server.busy', 'server.unavailable']);

/** Only reading is tried again by itself, and only where another try may help. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      retry: (failures, error) => failures < 2 && error instanceof ApiError && worthAnotherTry.has(error.code),
      staleTime: 0,
    },
    mutations: { retry: false },
  },
});
