import { afterEach, expect, it } from 'vitest';
import { mailServer } from '#testing/mail-server.ts';
import { smtpCarrier } from './mail-carrier.ts';

let server: Awaited<ReturnType<typeof mailServer>>;
afterEach(() => server.close());

const letter = {
  id: 'letter-1',
  to: 'a@example.org',
  subject: '通知',
  text: '一二三',
  at: new Date('2026-11-24T02:00:00Z'),
};
const carrierTo = ({ url }: { readonly url: string }) =>
  smtpCarrier({ url, from: 'Portal <no-reply@portal.example>', limitMs: 3000 });

it('hands a letter to a server on this machine', async () => {
  server = await mailServer();
  const carrier = carrierTo(server);
  await carrier.carry(letter);
  carrier.close();
  expect(server.taken).toMatchObject([{ to: 'a@example.org' }]);
});

// An address of this machine that the carrier does not know for one; only Linux has it without being asked.
it.skipIf(process.platform !== 'linux')(
  'gives nothing to a server elsewhere that offers no TLS',
  async () => {
    server = await mailServer('127.0.0.2');
    const carrier = carrierTo(server);
    await expect(carrier.carry(letter)).rejects.toMatchObject({ outcome: 'unreachable' });
    carrier.close();
    expect(server.taken).toEqual([]);
  },
);
