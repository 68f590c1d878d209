import type { FileType, Route, RouteCall } from '@vestibule/contract/route';
import { ApiError } from './api-error.ts';
import { taken } from './client.ts';
import type { Input } from './client.ts';

/** Calls a route that answers a file. Fails with an `ApiError`, as `call` does. */
export const fetchFile = async <R extends Route & { readonly file: FileType }>(
  route: R,
  input: RouteCall<R> & Input,
): Promise<Blob> => {
  const response = await taken(route, input);
  if (response.headers.get('content-type') !== route.file) throw new ApiError('server.failed');
  try {
    return await response.blob();
  } catch {
    throw new ApiError('network.lost');
  }
};
