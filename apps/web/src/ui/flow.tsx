import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import css from './form.module.css';

interface FlowProps {
  /** Steps or contents, beside the sheet on wide screens and above it on phones. */
  readonly rail?: ReactNode;
  readonly head?: ReactNode;
  /** The sheet. */
  readonly children: ReactNode;
}

/** A page of a journey: rail, heading, sheet. Without a rail the sheet stands in the middle. */
export const Flow = ({ rail, head, children }: FlowProps) => (
  <div className={classNames('wrap', css['flow'], rail === undefined && css['flowSolo'])}>
    {rail !== undefined && <div className={css['flowRail']}>{rail}</div>}
    {head !== undefined && <div className={css['flowHead']}>{head}</div>}
    {children}
  </div>
);

/** The sheet of a flow that is no form. */
export const FlowBody = ({ children }: { readonly children: ReactNode }) => (
  <div className={classNames(css['flowBody'], css['sheet'])}>{children}</div>
);

export const Eyebrow = ({ children }: { readonly children: ReactNode }) => (
  <p className={css['eyebrow']}>{children}</p>
);

export const Lead = ({ children }: { readonly children: ReactNode }) => (
  <p className={css['lead']}>{children}</p>
);
