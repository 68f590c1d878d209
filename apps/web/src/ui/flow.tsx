import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Sheet } from './sheet.tsx';
import css from './flow.module.css';

interface FlowProps {
  /** Steps or contents, beside the sheet on wide screens and above it on phones. */
  readonly rail?: ReactNode;
  /** On phones the heading stands above the rail: a table of contents belongs below its title. */
  readonly headFirst?: boolean;
  readonly head?: ReactNode;
  /** The sheet. */
  readonly children: ReactNode;
}

/** A page of a journey: rail, heading, sheet. Without a rail the sheet stands in the middle. */
export const Flow = ({ rail, headFirst = false, head, children }: FlowProps) => (
  <div className={classNames('wrap', css['flow'], rail === undefined && css['flowSolo'])}>
    {headFirst && head !== undefined && <div className={css['flowHead']}>{head}</div>}
    {rail !== undefined && <div className={css['flowRail']}>{rail}</div>}
    {!headFirst && head !== undefined && <div className={css['flowHead']}>{head}</div>}
    {children}
  </div>
);

/** The sheet of a flow that is no form. */
export const FlowBody = Sheet;

export const Eyebrow = ({ children }: { readonly children: ReactNode }) => (
  <p className={css['eyebrow']}>{children}</p>
);

export const Lead = ({ children }: { readonly children: ReactNode }) => (
  <p className={css['lead']}>{children}</p>
);
