export * from './basic-password.ts';
export * from './broadcasts.ts';
export * from './human-check.ts';
export * from './identifiers.ts';
export * from './internet-password.ts';
export * from './locales.ts';
