import * as z from 'zod/mini';

const told = z.object({ told: z.enum(['address', 'email', 'phone', 'language', 'alerts']) });
export type Told = z.output<typeof told>;

/** What another page has done and the list tells; handed over with the navigation, not by address. */
export const toldBefore = (state: unknown): Told['told'] | undefined => z.safeParse(told, state).data?.told;
