import type { SessionStage } from '@vestibule/domain/first-sign-in';
import type * as z from 'zod/mini';
import type { ErrorCode } from './errors.ts';

/** Who may call a route: nobody is signed in, or the stage the session stands at. A route names its callers; there is no default. */
export type Caller = 'anonymous' | SessionStage;

export const everyone = [
  'anonymous',
  'terms-acceptance',
  'basic-password-change',
  'active',
] as const satisfies readonly Caller[];
export const signedIn = [
  'terms-acceptance',
  'basic-password-change',
  'active',
] as const satisfies readonly Caller[];

/** Which bucket of requests per address a route draws from (`apps/api/src/http/rate-limit.ts` holds the figures). */
export type LimitClass = 'read' | 'write' | 'credential' | 'captcha';

/** Files that a route may answer with. */
export type FileType = 'application/pdf';

/** A file as a handler answers it: what it is called where it is kept, and its bytes. */
export interface FileAnswer {
  readonly fileName: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** One value describes a route: the server mounts it, the client calls it, OpenAPI and the tests read it. */
export interface Route {
  /** `feature.verb`; OpenAPI's operationId. */
  readonly id: string;
  readonly summary: string;
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below `/api/v1`, parameters as `:name`. */
  readonly path: `/${string}`;
  readonly callers: readonly Caller[];
  readonly limit: LimitClass;
  readonly params?: z.ZodMiniType;
  readonly query?: z.ZodMiniType;
  readonly body?: z.ZodMiniType;
  /** Status and shape of the answer; 204 has none. */
  readonly status: 200 | 201 | 204;
  readonly answer?: z.ZodMiniType;
  /** Instead of JSON the answer is a file of this type, to be kept and never shown in place. */
  readonly file?: FileType;
  /** What this route refuses with, beside what any route may (`errors.ts`, `anyRouteErrors`). */
  readonly errors: readonly ErrorCode[];
  /** Does not count as use of the session: polling it keeps nobody signed in. */
  readonly passive?: true;
  /**
   * Asks that the Internet Password was given in this session a short while ago (`proofFreshMs`), else refuses `session.proof_required`,
   * which need not be listed. For what changes the access itself; not for what asks for a password in its own body.
   */
  readonly freshProof?: true;
  /** Answers while the service is closed. */
  readonly duringMaintenance?: true;
}

export const defineRoute = <const R extends Route>(route: R): R => route;

type Out<S> = S extends z.ZodMiniType ? z.output<S> : undefined;
type In<S> = S extends z.ZodMiniType ? z.input<S> : undefined;
type Part<R, K extends string> = R extends Record<K, infer S> ? S : undefined;

/** What the server's handler is given: parsed and normalised. */
export interface RouteInput<R extends Route> {
  readonly params: Out<Part<R, 'params'>>;
  readonly query: Out<Part<R, 'query'>>;
  readonly body: Out<Part<R, 'body'>>;
}

type Given<K extends string, S> = S extends undefined ? unknown : Readonly<Record<K, S>>;

/** What a client hands in: only the parts that the route has. */
export type RouteCall<R extends Route> = Given<'params', In<Part<R, 'params'>>> &
  Given<'query', In<Part<R, 'query'>>> &
  Given<'body', In<Part<R, 'body'>>>;

/** What the server must produce. */
export type RouteResult<R extends Route> =
  R extends Record<'file', FileType> ? FileAnswer : In<Part<R, 'answer'>>;
/** What the client receives. */
export type RouteAnswer<R extends Route> = Out<Part<R, 'answer'>>;

export const apiPrefix = '/api/v1';
