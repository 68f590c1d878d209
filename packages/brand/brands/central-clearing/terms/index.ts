import type { TermsVersions } from '../../../src/terms/shape.ts';
import { terms10 } from './1.0/index.ts';

/** Oldest first. A version that somebody may have accepted is never taken out nor changed. */
export const operatorTerms: TermsVersions = [terms10];
