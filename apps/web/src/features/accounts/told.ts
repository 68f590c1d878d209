import * as z from 'zod/mini';

/** What was done, as the page that it leads to says it; `id` is the account's number as it is read. */
export const told = z.object({
  what: z.enum(['linked', 'linkedUnproved', 'proved', 'unlinked', 'primary']),
  id: z.string(),
});
export type Told = z.output<typeof told>;

/** From another page, by the history's state; undefined where the page was come to otherwise. */
export const toldBefore = (state: unknown): Told | undefined => z.safeParse(told, state).data;
