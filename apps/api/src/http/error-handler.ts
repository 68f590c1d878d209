import { apiPrefix, errorsOf, fieldIssues, type ErrorCode } from '@vestibule/contract';
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { Failure, failure } from '#failure.ts';
import { isDatabaseUnavailable } from '#platform/database-unavailable.ts';
import { HasherBusy } from '#platform/password-hasher.ts';
import { sendProblem } from './problem.ts';

/** Fastify's own refusals, in our words. */
const byFastifyCode: Readonly<Record<string, ErrorCode>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request.unsupported_media_type',
  FST_ERR_CTP_BODY_TOO_LARGE: 'request.too_large',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request.malformed',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request.malformed',
  FST_ERR_CTP_INVALID_JSON_BODY: 'request.malformed',
  FST_ERR_BAD_URL: 'request.malformed',
  FST_ERR_MAX_PARAM_LENGTH: 'request.not_found',
};

// Typed by its shape: what Fastify throws is an Error with these beside.
const isFastifyError = (error: unknown): error is Error & Partial<FastifyError> =>
  error instanceof Error && ('code' in error || 'statusCode' in error || 'validation' in error);

const issuesOf = (error: Partial<FastifyError>): Failure | undefined => {
  if (error.validation === undefined) return undefined;
  const issues = fieldIssues(
    error.validation.map(({ keyword, instancePath, message }) => ({
      code: keyword,
      message: message ?? '',
      path: instancePath.split('/').filter((part) => part !== ''),
    })),
  );
  return failure('request.invalid', { issues });
};

const fromFastify = (error: Partial<FastifyError>): Failure | undefined => {
  const invalid = issuesOf(error);
  if (invalid !== undefined) return invalid;
  const code = byFastifyCode[error.code ?? ''];
  if (code !== undefined) return new Failure(code);
  // A body that breaks off, bytes that are no UTF-8, a poisoned prototype: Fastify says 400 and has no code of ours.
  return error.statusCode === 400 ? failure('request.malformed') : undefined;
};

// Only Fastify gives an error a status. It comes before the database's: a client that breaks off resets its connection as well.
const isOfRequest = (error: unknown): error is Error & Partial<FastifyError> =>
  isFastifyError(error) && error.statusCode !== undefined;

const toFailure = (error: unknown): Failure | undefined => {
  if (error instanceof Failure) return error;
  if (isOfRequest(error)) return fromFastify(error);
  if (error instanceof HasherBusy)
    return failure('server.busy', { retryAfterSeconds: error.retryAfterSeconds });
  if (isDatabaseUnavailable(error)) return failure('server.unavailable', { retryAfterSeconds: 5 });
  return isFastifyError(error) ? fromFastify(error) : undefined;
};

const declared = (code: ErrorCode, request: FastifyRequest): boolean => {
  const { contract } = request.routeOptions.config;
  return contract === undefined || errorsOf(contract).includes(code);
};

/** Turns whatever was thrown into a problem. `strict` (outside production) makes an undeclared code a fault of ours. */
export const errorHandler =
  ({ strict }: { readonly strict: boolean }) =>
  (error: unknown, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const refusal = toFailure(error);
    if (refusal !== undefined && (!strict || declared(refusal.code, request))) {
      if (refusal.code === 'server.unavailable') request.log.warn({ err: error }, 'database unavailable');
      else request.log.info({ refused: refusal.code }, 'refused');
      return sendProblem(request, reply, refusal);
    }
    request.log.error(
      { err: error },
      refusal === undefined ? 'unexpected error' : `undeclared error code ${refusal.code}`,
    );
    return sendProblem(request, reply, failure('server.failed'));
  };

/** Below the API an unknown path is told from a known one called with the wrong method. */
export const unknownRoute =
  (methodsOf: (path: string) => readonly string[]) =>
  (request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const path = request.url.split('?', 1)[0] ?? '';
    const methods = path.startsWith(apiPrefix) ? methodsOf(path.slice(apiPrefix.length)) : [];
    if (methods.length === 0) return sendProblem(request, reply, failure('request.not_found'));
    void reply.header('allow', methods.join(', '));
    return sendProblem(request, reply, failure('request.method_not_allowed'));
  };
