import type { FirstPhrases } from '../../index.ts';
import { frame } from './frame.ts';
import { home } from './home.ts';
import { serviceHours } from './service-hours.ts';

/** What the home page says: fetched before anything is shown. */
export const phrases = { frame, home, serviceHours } satisfies FirstPhrases;
