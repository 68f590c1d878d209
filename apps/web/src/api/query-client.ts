import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.ts';

const worthAnotherTry = new Set<string>([
  'network.lost',
  'network.slow',
  'server.busy',
  'server.unavailable',
]);
const sessionIsOver = new Set<string>(['session.expired', 'session.required']);

/** Whoever hears that the session is over, the frame of the pages inside asks anew and says so. */
const heedSession = (error: Error): void => {
  if (error instanceof ApiError && sessionIsOver.has(error.code))
    void queryClient.invalidateQueries({ queryKey: ['session'] });
};

/** Only reading is tried again by itself, and only where another try may help. */
export const queryClient: QueryClient = new QueryClient({
  queryCache: new QueryCache({ onError: heedSession }),
  mutationCache: new MutationCache({ onError: heedSession }),
  defaultOptions: {
    queries: {
      retry: (failures, error) =>
        failures < 2 && error instanceof ApiError && worthAnotherTry.has(error.code),
      staleTime: 0,
    },
    mutations: { retry: false },
  },
});
