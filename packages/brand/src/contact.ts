import { operatorContact } from '#operator/contact.ts';
import type { Contact } from './shape.ts';

export type { Contact } from './shape.ts';

/** Where and when the operator is reached. */
export const contact: Contact = operatorContact;
