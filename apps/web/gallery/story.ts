import type { Route } from '@vestibule/contract/route';
import type { TFunction } from 'i18next';
import type { ReactNode } from 'react';
import type { StubbedRoute } from '#testing/stub-api.ts';
import type { Hand } from './hand.ts';

/** A state of a part of `ui/`, in the words of the language that is looked at. */
export type PartState = (words: { readonly t: TFunction }) => ReactNode;
/** By state; the key is told beside it. */
export type PartStates = Readonly<Record<string, PartState>>;

/** Sets up the server's side, with `routes` in the place of its own. */
export type Desk = (...routes: readonly StubbedRoute[]) => unknown;

/** What is done on a page before it is looked at. */
export interface Doing {
  /** Into fields, by the id or the name of the control. */
  readonly type?: Readonly<Record<string, string>>;
  /** Sends the form of the page. */
  readonly send?: true;
  /** Presses what a CSS selector finds first. */
  readonly press?: string;
  readonly act?: (hand: Hand) => Promise<unknown>;
}

/** A state of a page: what differs from its usual one. */
export interface PageState extends Doing {
  /** Another address than the page's own. */
  readonly address?: string;
  readonly desk?: Desk;
  /** In the place of the desk's. */
  readonly answers?: readonly StubbedRoute[];
  /** Something never comes: nobody waits for it. */
  readonly keepsWaiting?: true;
  /** What another page hands over without showing it in the address. */
  readonly handedOver?: unknown;
}

/** A route that the page calls: by itself when it opens, or when the form is sent. Its refusals, its waiting and its failing are stories. */
export interface PageCall extends Omit<PageState, 'handedOver'> {
  readonly route: Route;
}

export interface Page {
  /** The first part of its stories' names. */
  readonly name: string;
  /** As in `app/routes.tsx`. */
  readonly path: string;
  /** Where the path holds a parameter. */
  readonly address?: string;
  readonly desk: Desk;
  /** `usual` is always there. */
  readonly states?: Readonly<Record<string, PageState>>;
  readonly calls?: readonly PageCall[];
  /** Whether its calls are also shown refused with what any route may refuse with: on one page that fetches, and one that sends. */
  readonly showsAnyRefusal?: true;
}

/** Something to look at. */
export type Story =
  | { readonly id: string; readonly kind: 'part'; readonly states: PartStates; readonly alone: boolean }
  | { readonly id: string; readonly kind: 'page'; readonly page: Page; readonly state: PageState };
