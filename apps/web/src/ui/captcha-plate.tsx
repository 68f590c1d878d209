import type { ReactNode } from 'react';
import css from './captcha-plate.module.css';

interface CaptchaPlateProps {
  /** Data address of the picture; absent while it is being fetched, and where there is none. */
  readonly src?: string | undefined;
  readonly alt: string;
  /** Stands in the plate where there is no picture. */
  readonly waiting?: ReactNode;
  /** Buttons beside it. */
  readonly tools: ReactNode;
}

/** The picture of the human check on its light plate, the same in both themes. */
export const CaptchaPlate = ({ src, alt, waiting, tools }: CaptchaPlateProps) => (
  <div className={css['captcha']}>
    <div className={css['captchaPlate']}>
      {src === undefined ? waiting : <img src={src} alt={alt} width="280" height="88" />}
    </div>
    <div className={css['captchaTools']}>{tools}</div>
  </div>
);

/** A line below the field that tells what has changed, read out when it does; it takes no room while it is empty. */
export const CaptchaNews = ({ children }: { readonly children: ReactNode }) => (
  <div className={css['captchaNews']}>
    <output>{children}</output>
  </div>
);
