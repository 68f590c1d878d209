import type { ComponentProps, ReactNode } from 'react';
import { Breakable } from './breakable.tsx';
import { classNames } from './class-names.ts';
import css from './sheet.module.css';

/** One white page on paper; without radius and margin on phones. */
export const Sheet = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['sheet']}>{children}</div>
);

/** A sheet that is a form; the browser's own bubbles stay away. */
export const SheetForm = ({ children, ...rest }: Omit<ComponentProps<'form'>, 'className'>) => (
  <form {...rest} className={css['sheet']} noValidate>
    {children}
  </form>
);

interface FieldGroupProps {
  readonly legend: ReactNode;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
}

/** Fields that belong together, under one heading. */
export const FieldGroup = ({ legend, lead, children }: FieldGroupProps) => (
  <fieldset className={css['sec']}>
    <legend className={classNames(lead === undefined && css['legendAlone'])}>
      <Breakable>{legend}</Breakable>
    </legend>
    {lead !== undefined && <p className={css['secLead']}>{lead}</p>}
    {children}
  </fieldset>
);

/** What a sheet is for, below its heading. */
export const SheetLead = ({ children }: { readonly children: ReactNode }) => (
  <p className={css['secLead']}>{children}</p>
);

/** A part of a sheet, with a rule above it. */
export const SheetSection = ({ children }: { readonly children: ReactNode }) => (
  <section className={css['sec']}>{children}</section>
);

/** Set apart because it is a different act: proving, not checking. */
export const ProofBox = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['prove']}>{children}</div>
);

/** A field with a button at its end. */
export const FieldRow = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['linkedRow']}>{children}</div>
);
