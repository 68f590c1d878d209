import type { ReactNode } from 'react';
import css from './block.module.css';

interface BlockProps {
  readonly labelledBy?: string;
  readonly children: ReactNode;
}

/** A white block of the portal. */
export const Block = ({ labelledBy, children }: BlockProps) => (
  <section className={css['block']} aria-labelledby={labelledBy}>
    {children}
  </section>
);

/** The service hours' place in a block. */
export const BlockHours = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['block']}>
    <div className={css['blockHours']}>{children}</div>
  </div>
);

export const BlockHead = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['blockHead']}>{children}</div>
);
export const BlockTools = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['blockTools']}>{children}</div>
);
/** One line of a block, between its tools and what they found. */
export const BlockLine = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['blockLine']}>{children}</div>
);
export const BlockFoot = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['blockFoot']}>{children}</div>
);
/** What can be done with what a block shows: small buttons, one beside the other. */
export const BlockActs = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['blockActs']}>{children}</div>
);
/** A part of a block that holds parts of its own. */
export const BlockPart = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['blockPart']}>{children}</div>
);
/** Text in a block: a message, or that there is none. */
export const BlockBody = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['blockBody']}>{children}</div>
);

export const Unread = ({ children }: { readonly children: ReactNode }) => (
  <p className={css['unread']}>{children}</p>
);
