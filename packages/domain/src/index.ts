export * from './identifiers.ts';
export * from './internet-password.ts';
export * from './locales.ts';
