import type { RulesDocument } from '../../../src/rules.ts';
import { accountRules } from './account-rules.ts';
import { procedures } from './procedures.ts';

/** In the order in which they are listed. */
export const operatorRules: readonly RulesDocument[] = [accountRules, procedures];
