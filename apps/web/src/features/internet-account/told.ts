import { useLocation } from 'react-router';
import * as z from 'zod/mini';

const told = z.object({ told: z.enum(['password', 'language']) });
export type Told = z.output<typeof told>;

/** What another page has done and this one tells; handed over with the navigation, not by address. */
export const useTold = (): Told['told'] | undefined => z.safeParse(told, useLocation().state).data?.told;
