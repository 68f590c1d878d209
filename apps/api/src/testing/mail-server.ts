import { once } from 'node:events';
import { createServer } from 'node:net';
import type { Socket } from 'node:net';

export interface TakenMail {
  readonly to: string;
  /** As it came over the wire. */
  readonly message: string;
}

/** How the server behaves from now on; `silent`: takes connections and says nothing. */
type Mood = 'well' | 'refusing' | 'busy' | 'silent';

const greetings: Readonly<Record<Mood, string>> = {
  well: '220 ready',
  refusing: '220 ready',
  busy: '421 try again later',
  silent: '',
};

/** As much of SMTP as a client needs to hand in a letter (RFC 5321), without TLS, on a port of this machine. */
export const mailServer = async (host = '127.0.0.1') => {
  const taken: TakenMail[] = [];
  const open = new Set<Socket>();
  let mood: Mood = 'well';

  const converse = (socket: Socket): void => {
    open.add(socket);
    socket.on('close', () => open.delete(socket)).on('error', () => undefined);
    let [to, message, heard] = ['', '', ''];
    let inMessage = false;
    const say = (line: string): void => void socket.write(`${line}\r\n`);
    const answer = (line: string): void => {
      if (inMessage && line === '.') {
        taken.push({ to, message });
        [inMessage, message] = [false, ''];
        return say('250 taken');
      }
      if (inMessage) {
        message += `${line}\n`;
        return undefined;
      }
      const verb = line.slice(0, 4).toUpperCase();
      if (verb === 'QUIT') return void socket.end('221 bye\r\n');
      if (verb === 'DATA') {
        inMessage = true;
        return say('354 go on');
      }
      if (verb === 'RCPT') {
        to = /<([^>]*)>/.exec(line)?.[1] ?? '';
        return say(mood === 'refusing' ? `550 5.1.1 <${to}> is nobody` : '250 ok');
      }
      return say('250 ok');
    };
    if (mood !== 'silent') say(greetings[mood]);
    if (mood === 'busy') socket.end();
    socket.on('data', (piece) => {
      if (mood === 'silent') return;
      heard += piece.toString();
      const lines = heard.split('\r\n');
      heard = lines.pop() ?? '';
      for (const line of lines) answer(line);
    });
  };

  const server = createServer(converse).listen(0, host);
  await once(server, 'listening');
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return {
    url: `smtp://${host}:${port}`,
    taken,
    be: (next: Mood): void => {
      mood = next;
    },
    close: async (): Promise<void> => {
      for (const socket of open) socket.destroy();
      server.close();
      await once(server, 'close');
    },
  };
};

export type MailServer = Awaited<ReturnType<typeof mailServer>>;
