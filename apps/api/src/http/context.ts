import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash, randomBytes } from 'node:crypto';
import type { CurrentSession } from './current-session.ts';

/** `__Host-`: only from this host, only over a secure origin (browsers count http://localhost as one; see README for Safari). */
export const sessionCookie = '__Host-vestibule';
export const browserCookie = '__Host-vestibule-browser';

const cookieOptions = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const;

declare module 'fastify' {
  interface FastifyRequest {
    currentSession: CurrentSession | undefined;
  }
}

/** What a handler may know of the request, and the few things it may do to the answer beside its body. */
export interface RequestContext {
  /** undefined: nobody is signed in. */
  readonly session: CurrentSession | undefined;
  /** SHA-256 (hex) of the browser's cookie: the key of its draft and its human checks. Stable for a browser. */
  readonly browser: string;
  /** 400 characters at most. */
  readonly userAgent: string;
  readonly address: string;
  setSession(token: string): void;
  clearSession(): void;
}

const tokenShape = /^[A-Za-z0-9_-]{43}$/;
/** A cookie's value is the browser's word: anything but a token of ours counts as none. */
export const tokenFrom = (request: FastifyRequest, name: string): string | undefined => {
  const value = request.cookies[name];
  return value !== undefined && tokenShape.test(value) ? value : undefined;
};

export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** A reading request hands out no browser cookie: two of them at once would hand out two, and one would be forgotten. */
const browserTokenOf = (request: FastifyRequest, reply: FastifyReply): string => {
  const known = tokenFrom(request, browserCookie);
  if (known !== undefined) return known;
  const fresh = randomBytes(32).toString('base64url');
  if (request.method !== 'GET') void reply.setCookie(browserCookie, fresh, cookieOptions);
  return fresh;
};

export const contextOf = (request: FastifyRequest, reply: FastifyReply): RequestContext => {
  let browser: string | undefined;
  return {
    session: request.currentSession,
    get browser() {
      browser ??= hashOfToken(browserTokenOf(request, reply));
      return browser;
    },
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 400),
    address: request.ip,
    setSession: (token) => void reply.setCookie(sessionCookie, token, cookieOptions),
    clearSession: () => {
      void reply.clearCookie(sessionCookie, cookieOptions).header('clear-site-data', '"cache"');
    },
  };
};
