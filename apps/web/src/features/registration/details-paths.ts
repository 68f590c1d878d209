/** The paths of linked accounts, in the order of their places under the Internet User ID. */
export const linkedPaths = ['linkedBasicUserIds.0', 'linkedBasicUserIds.1', 'linkedBasicUserIds.2'] as const;

export type LinkedPath = (typeof linkedPaths)[number];

/** The fields of the details page in their order; a path is its control's id too, so that links and faults find it. */
export const detailsPaths = [
  'primaryBasicUserId',
  ...linkedPaths,
  'identityPrefix',
  'internetUserId',
  'internetPassword',
  'internetPasswordAgain',
  'captcha',
] as const;

export type DetailsPath = (typeof detailsPaths)[number];

export const isDetailsPath = (text: string): text is DetailsPath =>
  detailsPaths.some((path) => path === text);

/** How many linked fields must be shown for a link to one of them to find it; none for other fields. */
export const linkedShownFor = (path: string): number =>
  linkedPaths.findIndex((linked) => linked === path) + 1;
