import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import css from './specimen.module.css';

interface SpecimenProps {
  readonly id?: string;
  readonly document: ReactNode;
  readonly wanted: string;
  readonly rest: string;
  readonly enter: ReactNode;
}

/** A number as it stands on the document, and the part of it to type. */
export const Specimen = ({ id, document, wanted, rest, enter }: SpecimenProps) => (
  <p className={css['specimen']} id={id}>
    <span>
      {document}
      <span className="code">
        <b>{wanted}</b>
        <span className={css['rest']}>{rest}</span>
      </span>
    </span>
    <Icon name="arrow-right" size="tiny" />
    <span>
      {enter}
      <span className="code">
        <b>{wanted}</b>
      </span>
    </span>
  </p>
);
