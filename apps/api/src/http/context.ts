// Brings the cookies into Fastify's types, for programs that read this file without the server.
import '@fastify/cookie';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { createHash, randomBytes } from 'node:crypto';
import type { CurrentSession } from './current-session.ts';

/** `__Host-`: only from this host, only over a secure origin (browsers count http://localhost as one; see README for Safari). */
export const sessionCookie = '__Host-vestibule';
export const browserCookie = '__Host-vestibule-browser';
/** Signed, and kept after the sign-out: that somebody signed in here before (security: Sign-in). */
export const deviceCookie = '__Host-vestibule-device';

const cookieOptions = { path: '/', httpOnly: true, secure: true, sameSite: 'strict' } as const;
/** As long as browsers keep any cookie: 400 days, in seconds. */
const deviceCookieOptions = { ...cookieOptions, signed: true, maxAge: 400 * 24 * 60 * 60 } as const;

declare module 'fastify' {
  interface FastifyRequest {
    currentSession: CurrentSession | undefined;
  }
}

/** The browser as one that has signed in before, or may be from now on. */
export interface DeviceInContext {
  /** Whether the request brought a device cookie of ours. */
  readonly isReturning: boolean;
  /** SHA-256 (hex) of the device cookie's token: the one it brought, else of a new one. */
  readonly hash: string;
  /** Hands out the cookie, or prolongs it: only to who has just shown the right passwords. */
  keep(): void;
}

/** What a handler may know of the request, and the few things it may do to the answer beside its body. */
export interface RequestContext {
  /** undefined: nobody is signed in. */
  readonly session: CurrentSession | undefined;
  /** SHA-256 (hex) of the browser's cookie: the key of its draft and its human checks. Stable for a browser. */
  readonly browser: string;
  readonly device: DeviceInContext;
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

const signedTokenFrom = (request: FastifyRequest, name: string): string | undefined => {
  const { valid, value } = request.unsignCookie(request.cookies[name] ?? '');
  return valid && tokenShape.test(value) ? value : undefined;
};

const deviceOf = (request: FastifyRequest, reply: FastifyReply): DeviceInContext => {
  const known = signedTokenFrom(request, deviceCookie);
  const token = known ?? randomBytes(32).toString('base64url');
  return {
    isReturning: known !== undefined,
    hash: hashOfToken(token),
    keep: () => void reply.setCookie(deviceCookie, token, deviceCookieOptions),
  };
};

export const contextOf = (request: FastifyRequest, reply: FastifyReply): RequestContext => {
  let browser: string | undefined;
  let device: DeviceInContext | undefined;
  return {
    session: request.currentSession,
    get browser() {
      browser ??= hashOfToken(browserTokenOf(request, reply));
      return browser;
    },
    get device() {
      device ??= deviceOf(request, reply);
      return device;
    },
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 400),
    address: request.ip,
    setSession: (token) => void reply.setCookie(sessionCookie, token, cookieOptions),
    clearSession: () => {
      void reply.clearCookie(sessionCookie, cookieOptions).header('clear-site-data', '"cache"');
    },
  };
};
