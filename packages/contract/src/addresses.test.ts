import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { routes } from './routes.ts';

/** What stands in addresses lands in histories, in proxies' logs and in what people copy to each other. */
const harmless = new Set([
  'locale',
  'topic',
  // What is looked for in notices that everybody reads.
  'text',
  'only',
  'after',
  'before',
  'reference',
  'position',
  'id',
  'way',
  // An e-mail address or a telephone number is changed: which of the two, not what to.
  'channel',
  'version',
]);

const namesIn = (schema: z.ZodMiniType | undefined): readonly string[] =>
  schema instanceof z.ZodMiniObject ? Object.keys(schema.shape) : [];

describe('the address of a route', () => {
  it.each(routes.map((route) => [route.id, route] as const))('of %s holds nothing secret', (_id, route) => {
    const named = [...namesIn(route.params), ...namesIn(route.query)];
    expect(named.filter((name) => !harmless.has(name))).toEqual([]);
    for (const schema of [route.params, route.query])
      expect(schema === undefined || schema instanceof z.ZodMiniObject).toBe(true);
  });

  it('that is only read takes no body and counts among the readings', () => {
    const reading = routes.filter(({ method }) => method === 'GET');
    expect(reading.length).toBeGreaterThan(5);
    expect(reading.filter(({ body, limit }) => body !== undefined || limit !== 'read')).toEqual([]);
  });
});
