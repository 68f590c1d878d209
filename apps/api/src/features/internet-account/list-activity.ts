import type { ActivityPage, listActivity as listRoute, RouteInput } from '@vestibule/contract';
import type { Parts } from '#parts.ts';
import { eventsOf, viewAct } from './activity.view.ts';

const pageSize = 20;

/** A page of what was done with the user's ID, or tried, newest first. */
export const listActivity =
  ({ repositories }: Pick<Parts, 'repositories'>) =>
  async (userId: string, { before, only }: RouteInput<typeof listRoute>['query']): Promise<ActivityPage> => {
    const events = eventsOf(only);
    // One more than is shown tells whether there is another page.
    const acts = await repositories.activity.list({ userId, events, before, limit: pageSize + 1 });
    const shown = acts.slice(0, pageSize);
    return {
      items: shown.flatMap(viewAct),
      next: acts.length > pageSize ? (shown.at(-1)?.id ?? null) : null,
    };
  };
