import { brand } from '@vestibule/brand';
import { locales } from '@vestibule/domain/locales';
import type { FastifyInstance } from 'fastify';
import type { Clock } from '#platform/clock.ts';

const halfYearMs = 180 * 24 * 60 * 60 * 1000;

/** Whom to tell of a weakness, where those look who find one (RFC 9116). The day on which it must be read anew moves along. */
export const securityText = (app: FastifyInstance, clock: Clock): void => {
  app.get('/.well-known/security.txt', async (_request, reply) => {
    const expires = new Date(clock.now().getTime() + halfYearMs).toISOString();
    const lines = [
      `Contact: mailto:${brand.securityEmail}`,
      `Expires: ${expires}`,
      `Preferred-Languages: ${locales.join(', ')}`,
    ];
    return reply
      .type('text/plain; charset=utf-8')
      .header('cache-control', 'public, max-age=86400')
      .send(`${lines.join('\n')}\n`);
  });
};
