import type { ReactElement } from 'react';
import { classNames } from './class-names.ts';

const circle = <circle cx="12" cy="12" r="8.5" />;
const person = <circle cx="10" cy="8" r="3.75" />;

const drawings = {
  'arrow-right': <path d="m9 5 7 7-7 7" />,
  alert: (
    <>
      {circle}
      <path d="M12 7.8v5M12 16.1v.1" />
    </>
  ),
  book: (
    <path d="M12 6.5C10 5 7.5 4.5 4 4.5v13.5c3.5 0 6 .5 8 2 2-1.5 4.5-2 8-2V4.5c-3.5 0-6 .5-8 2ZM12 6.5V20" />
  ),
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  clock: (
    <>
      {circle}
      <path d="M12 7.2V12l3.2 2" />
    </>
  ),
  close: <path d="m6 6 12 12M18 6 6 18" />,
  company: (
    <path d="M4.5 20V6l8-2.5V20M12.5 9l7 2v9M3 20h18M7.5 9h2M7.5 12.5h2M7.5 16h2M15.5 14h1.5M15.5 17h1.5" />
  ),
  cross: (
    <>
      {circle}
      <path d="m9 9 6 6M15 9l-6 6" />
    </>
  ),
  document: <path d="M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 12.5h6M9 16h6" />,
  down: <path d="m5 9 7 7 7-7" />,
  external: <path d="M10 5H5.5v13.5H19V14M14 4h6v6M20 4l-9 9" />,
  eye: (
    <>
      <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z" />
      <circle cx="12" cy="12" r="2.75" />
    </>
  ),
  'eye-off': (
    <path d="M4 4l16 16M9.5 5.8A9 9 0 0 1 12 5.5c6 0 9.5 6.5 9.5 6.5a16 16 0 0 1-2.7 3.4M6 7.5A15.5 15.5 0 0 0 2.5 12S6 18.5 12 18.5c1.5 0 2.8-.4 4-1M10 10.1a2.75 2.75 0 0 0 3.9 3.9" />
  ),
  information: (
    <>
      {circle}
      <path d="M12 11.2v5M12 7.9v.1" />
    </>
  ),
  menu: <path d="M4 7h16M4 12h16M4 17h16" />,
  minus: (
    <>
      {circle}
      <path d="M8.5 12h7" />
    </>
  ),
  ok: (
    <>
      {circle}
      <path d="m8.3 12.3 2.6 2.6 4.9-5.4" />
    </>
  ),
  people: (
    <>
      <circle cx="9" cy="8.5" r="3.25" />
      <path d="M3 19c.3-3.4 2.6-5.2 6-5.2s5.7 1.8 6 5.2M15.5 5.6a3.25 3.25 0 0 1 0 5.8M17.5 14.3c2 .7 3.3 2.3 3.5 4.7" />
    </>
  ),
  'person-add': (
    <>
      {person}
      <path d="M3 20c.4-3.9 3.2-6 7-6 1.5 0 2.9.3 4 1M18 14v6M15 17h6" />
    </>
  ),
  plus: <path d="M12 5v14M5 12h14" />,
  print: (
    <path d="M7 9V4h10v5M7 17H5a1.5 1.5 0 0 1-1.5-1.5v-5A1.5 1.5 0 0 1 5 9h14a1.5 1.5 0 0 1 1.5 1.5v5A1.5 1.5 0 0 1 19 17h-2M7 14h10v6H7z" />
  ),
  renew: <path d="M19.5 12a7.5 7.5 0 1 1-2.2-5.3L19.5 9M19.5 4v5h-5" />,
  safe: (
    <>
      <path d="M12 3.5 5 6v5.5c0 4.3 2.9 7.4 7 9 4.1-1.6 7-4.7 7-9V6l-7-2.5Z" />
      <path d="m9 12 2.2 2.2L15.2 10" />
    </>
  ),
  'sign-in': <path d="M13 4h5.5A1.5 1.5 0 0 1 20 5.5v13a1.5 1.5 0 0 1-1.5 1.5H13M4 12h11M11 8l4 4-4 4" />,
  'sign-out': <path d="M11 4H5.5A1.5 1.5 0 0 0 4 5.5v13A1.5 1.5 0 0 0 5.5 20H11M9 12h11M16 8l4 4-4 4" />,
  todo: <circle cx="12" cy="12" r="8.5" strokeDasharray="3.2 2.74" />,
  'person-remove': (
    <>
      {person}
      <path d="M3 20c.4-3.9 3.2-6 7-6 1.5 0 2.9.3 4 1M16 15.5l4.5 4.5M20.5 15.5 16 20" />
    </>
  ),
  'certificate-add': (
    <path d="M13 17H5.5A1.5 1.5 0 0 1 4 15.5v-10A1.5 1.5 0 0 1 5.5 4h13A1.5 1.5 0 0 1 20 5.5V11M8 8.5h8M8 12h4M18 14.5v6M15 17.5h6" />
  ),
  'certificate-remove': (
    <path d="M13 17H5.5A1.5 1.5 0 0 1 4 15.5v-10A1.5 1.5 0 0 1 5.5 4h13A1.5 1.5 0 0 1 20 5.5V11M8 8.5h8M8 12h4M16 15.5l4.5 4.5M20.5 15.5 16 20" />
  ),
  listen: <path d="M4 9.5v5h3.5L12 18.5v-13L7.5 9.5H4ZM15.5 9a4 4 0 0 1 0 6M18 6.5a7.5 7.5 0 0 1 0 11" />,
  wallet: (
    <path d="M4 7.5h14.5A1.5 1.5 0 0 1 20 9v9a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18V7.5ZM4 7.5 15 4.5v3M20 12h-4.5a1.75 1.75 0 0 0 0 3.5H20" />
  ),
} as const satisfies Record<string, ReactElement>;

export type IconName = keyof typeof drawings;

interface IconProps {
  readonly name: IconName;
  readonly size?: 'normal' | 'small' | 'tiny';
}

/** A line drawing beside words: it says nothing that the words do not, so it is hidden from assistive technology. */
export const Icon = ({ name, size = 'normal' }: IconProps) => (
  <svg
    className={classNames('i', size === 'small' && 'i--sm', size === 'tiny' && 'i--xs')}
    viewBox="0 0 24 24"
    aria-hidden="true"
    focusable="false"
  >
    {drawings[name]}
  </svg>
);
