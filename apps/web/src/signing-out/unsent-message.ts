export interface MessageInput {
  readonly topic: string;
  readonly text: string;
  readonly replyTo: string;
}

interface Unsent {
  readonly internetUserId: string;
  readonly typed: MessageInput;
}

let unsent: Unsent | undefined;

const empty: MessageInput = { topic: '', text: '', replyTo: '' };

/** What this reader typed before the page was left: a session that ran out takes nothing typed with it. Never another reader's. */
export const unsentMessageOf = (internetUserId: string): MessageInput =>
  unsent?.internetUserId === internetUserId ? unsent.typed : empty;

/** In this page's memory alone, until it is sent, its writer signs out, or the tab is closed. */
export const keepUnsent = (internetUserId: string, typed: MessageInput): void => {
  unsent = { internetUserId, typed };
};

export const forgetUnsent = (): void => {
  unsent = undefined;
};
