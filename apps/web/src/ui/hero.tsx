import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import css from './hero.module.css';

/** A hall of arches, one of them open. */
const Illustration = () => (
  <svg viewBox="-36 0 1476 640" preserveAspectRatio="xMinYMin slice" aria-hidden="true" focusable="false">
    <path className={css['ilA']} d="M0 20H1440V272H0z" />
    <path className={css['ilB']} d="M-12 10H1440V22H-12z" />
    <path className={css['ilB']} d="M-12 272H1440V640H-36V296H-24V284H-12z" />
    <path
      className={css['ilB']}
      d="M18 272V130a62 62 0 0 1 124 0V272zM178 272V130a62 62 0 0 1 124 0V272zM498 272V130a62 62 0 0 1 124 0V272zM658 272V130a62 62 0 0 1 124 0V272zM818 272V130a62 62 0 0 1 124 0V272zM978 272V130a62 62 0 0 1 124 0V272zM1138 272V130a62 62 0 0 1 124 0V272zM1298 272V130a62 62 0 0 1 124 0V272z"
    />
    <path className={css['ilD']} d="M338 272V130a62 62 0 0 1 124 0V272z" />
    <path
      className={css['ilInk']}
      d="M30 272V130a50 50 0 0 1 100 0V272zM190 272V130a50 50 0 0 1 100 0V272zM510 272V130a50 50 0 0 1 100 0V272zM670 272V130a50 50 0 0 1 100 0V272zM830 272V130a50 50 0 0 1 100 0V272zM990 272V130a50 50 0 0 1 100 0V272zM1150 272V130a50 50 0 0 1 100 0V272zM1310 272V130a50 50 0 0 1 100 0V272z"
    />
    <path
      className={css['ilFaint']}
      d="M18 272V130a62 62 0 0 1 124 0V272M178 272V130a62 62 0 0 1 124 0V272M338 272V130a62 62 0 0 1 124 0V272M498 272V130a62 62 0 0 1 124 0V272M658 272V130a62 62 0 0 1 124 0V272M818 272V130a62 62 0 0 1 124 0V272M978 272V130a62 62 0 0 1 124 0V272M1138 272V130a62 62 0 0 1 124 0V272M1298 272V130a62 62 0 0 1 124 0V272M80 80V272M30 130H130M240 80V272M190 130H290M560 80V272M510 130H610M720 80V272M670 130H770M880 80V272M830 130H930M1040 80V272M990 130H1090M1200 80V272M1150 130H1250M1360 80V272M1310 130H1410M-12 22H1440M0 30.5H1440M-12 272H1440M-24 284H1440M-36 296H1440"
    />
    <path
      className={css['ilC']}
      d="M138 124h44v8h-44zM298 124h44v8h-44zM458 124h44v8h-44zM618 124h44v8h-44zM778 124h44v8h-44zM938 124h44v8h-44zM1098 124h44v8h-44zM1258 124h44v8h-44zM0 124h18v8H0z"
    />
    <path className={css['ilLight']} d="M350 272V130a50 50 0 0 1 100 0V272z" />
    <path
      className={css['ilDoor']}
      d="M350 272V130a50 50 0 0 1 14-34.7V258zM450 272V130a50 50 0 0 0-14-34.7V258z"
    />
    <path className={css['ilFar']} d="M383 258V198a17 17 0 0 1 34 0V258z" />
    <path className={css['ilFarline']} d="M364 258H436" />
    <path className={css['ilPool']} d="M350 272H450L300 640H-100z" />
    <path className={css['ilPool2']} d="M364 272H436L234 640H20z" />
    <path className={css['ilFarline']} d="M324 284H446M302 296H442" />
  </svg>
);

interface HeroProps {
  readonly operator: ReactNode;
  readonly parent: ReactNode;
  readonly heading: ReactNode;
  readonly lead: ReactNode;
}

export const Hero = ({ operator, parent, heading, lead }: HeroProps) => (
  <div className={classNames(css['hero'], 'on-ink')}>
    <div className={classNames('wrap', css['heroGrid'])}>
      <div>
        <p className={css['heroOp']}>
          {operator} <span className={css['heroParent']}>{parent}</span>
        </p>
        <h1 tabIndex={-1} data-page-heading="">
          {heading}
        </h1>
        <p className={classNames(css['heroLead'], 'keep')}>{lead}</p>
      </div>
    </div>
    <div className={css['heroArt']}>
      <Illustration />
    </div>
  </div>
);
