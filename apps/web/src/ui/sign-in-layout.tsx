import type { ReactNode } from 'react';
import { classNames } from './class-names.ts';
import { Icon } from './icon.tsx';
import actions from './actions.module.css';
import css from './sign-in.module.css';

/** The form first, tips and hours beside it (below it on phones). */
export const SignInLayout = ({ form, side }: { readonly form: ReactNode; readonly side: ReactNode }) => (
  <div className={classNames('wrap', css['signin'])}>
    <div className={css['signinSheet']}>{form}</div>
    <div className={css['signinSide']}>{side}</div>
  </div>
);

export const Consent = ({ children }: { readonly children: ReactNode }) => (
  <p className={css['consent']}>{children}</p>
);

/** Ways on, below the form. */
export const UnderLinks = ({
  links,
}: {
  readonly links: readonly { readonly key: string; readonly link: ReactNode }[];
}) => (
  <ul className={css['under']}>
    {links.map(({ key, link }) => (
      <li key={key}>{link}</li>
    ))}
  </ul>
);

interface TipsProps {
  readonly title: ReactNode;
  readonly tips: readonly { readonly key: string; readonly text: ReactNode }[];
}

export const Tips = ({ title, tips }: TipsProps) => (
  <details className={classNames(actions['panel'], css['tips'])} open>
    <summary>
      {title}
      <Icon name="down" size="small" />
    </summary>
    <ul>
      {tips.map(({ key, text }) => (
        <li key={key}>
          <Icon name="check" size="small" />
          <span>{text}</span>
        </li>
      ))}
    </ul>
  </details>
);
