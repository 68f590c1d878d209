/** Every address of the application. */
export const paths = {
  home: '/',
  terms: '/terms',
  register: {
    terms: '/register/terms',
    category: '/register/category',
    details: '/register/details',
    review: '/register/review',
    done: '/register/done',
  },
  signIn: '/sign-in',
  signedOut: '/signed-out',
  termsAcceptance: '/terms-acceptance',
  basicPassword: { change: '/basic-password', changed: '/basic-password/changed' },
  portal: {
    home: '/portal',
    notices: '/portal/notices',
    notice: (reference: string) => `/portal/notices/${encodeURIComponent(reference)}`,
    terms: '/portal/terms',
  },
} as const;
