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
    <path d="M12 6.5C10 5 7.5 4.5 4 4.5v13.5c3.500 0 6 .5 8 2 2-1.500 4.500-2 8-2V4.5c-3.500 0-6 .5-8 2ZM12 6.500V20" />
  ),
  check: <path d="m5 12.5 4.5 4.5L19 7.5" />,
  clock: (
    <>
      {circle}
      <path d="M12 7.200V12l3.200 2" />
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
  document: <path d="M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.500M9 12.5h6M9 16h6" />,
  down: <path d="m5 9 7 7 7-7" />,
  external: <path d="M10 5H5.5v13.5H19V14M14 4h6v6M20 4l-9 9" />,
  eye: (
    <>
      <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z" />
      <circle cx="12" cy="12" r="2.75" />
    </>
  ),
  'eye-off': (
    <path d="M4 4l16 16M9.5 5.800A9 9 0 0 1 12 5.500c6 0 9.500 6.500 9.500 6.500a16 16 0 0 1-2.700 3.400M6 7.500A15.500 15.500 0 0 0 2.500 12S6 18.500 12 18.500c1.500 0 2.800-.4 4-1M10 10.100a2.750 2.750 0 0 0 3.900 3.900" />
  ),
  information: (
    <>
      {circle}
      <path d="M12 11.200v5M12 7.900v.1" />
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
      <path d="m8.3 12.300 2.600 2.600 4.900-5.400" />
    </>
  ),
  people: (
    <>
      <circle cx="9" cy="8.5" r="3.25" />
      <path d="M3 19c.3-3.400 2.600-5.200 6-5.200s5.700 1.800 6 5.200M15.500 5.600a3.250 3.250 0 0 1 0 5.800M17.500 14.300c2 .7 3.300 2.300 3.500 4.700" />
    </>
  ),
  'person-add': (
    <>
      {person}
      <path d="M3 20c.4-3.900 3.200-6 7-6 1.500 0 2.900.3 4 1M18 14v6M15 17h6" />
    </>
  ),
  plus: <path d="M12 5v14M5 12h14" />,
  print: (
    <path d="M7 9V4h10v5M7 17H5a1.500 1.500 0 0 1-1.500-1.500v-5A1.500 1.500 0 0 1 5 9h14a1.500 1.500 0 0 1 1.500 1.500v5A1.500 1.500 0 0 1 19 17h-2M7 14h10v6H7z" />
  ),
  renew: <path d="M19.500 12a7.500 7.500 0 1 1-2.200-5.300L19.500 9M19.500 4v5h-5" />,
  safe: (
    <>
      <path d="M12 3.500 5 6v5.500c0 4.300 2.900 7.400 7 9 4.100-1.600 7-4.700 7-9V6l-7-2.500Z" />
      <path d="m9 12 2.200 2.200L15.200 10" />
    </>
  ),
  'sign-in': (
    <path d="M13 4h5.500A1.500 1.500 0 0 1 20 5.500v13a1.500 1.500 0 0 1-1.500 1.500H13M4 12h11M11 8l4 4-4 4" />
  ),
  'sign-out': (
    <path d="M11 4H5.500A1.500 1.500 0 0 0 4 5.500v13A1.500 1.500 0 0 0 5.500 20H11M9 12h11M16 8l4 4-4 4" />
  ),
  todo: <circle cx="12" cy="12" r="8.5" strokeDasharray="3.2 2.74" />,
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
