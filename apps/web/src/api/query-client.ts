import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './api-error.ts';

const worthAnotherTry = new Set<string>([
  'network.lost',
  'network.slow',
  'server.busy',
  'server.unavailable',
]);
/** The session is over, or stands elsewhere than the page took it to. */
const sessionHasMoved = new Set<string>([
  'session.expired',
  'session.required',
  'basic_password.change_required',
  'terms.acceptance_required',
]);

/** Whoever hears of it, the frame of the pages inside asks anew, and says so or leads on. */
const heedSession = (error: Error): void => {
  if (error instanceof ApiError && sessionHasMoved.has(error.code))
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
    // Offline too: what waited in silence would be sent when nobody expects it any more. The page says that it failed.
    mutations: { retry: false, networkMode: 'always' },
  },
});
