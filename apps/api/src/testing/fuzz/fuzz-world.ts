import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishBroadcast } from '#features/broadcasts/publish-broadcast.ts';
import { broadcastOf, pdfOf } from '../broadcast-of.ts';
import { buildTestApp } from '../build-test-app.ts';
import { outsideMark } from './oracle.ts';

/** A few files to serve, and one beside them that must never be. */
const makeFiles = async (): Promise<{ root: string; webFolder: string }> => {
  const root = await mkdtemp(join(tmpdir(), 'vestibule-fuzz-'));
  const webFolder = join(root, 'web');
  await mkdir(join(webFolder, 'assets'), { recursive: true });
  await writeFile(join(root, 'outside.txt'), outsideMark);
  await writeFile(join(webFolder, 'index.html'), '<!doctype html><title>Vestibule</title>');
  await writeFile(join(webFolder, 'assets/app.js'), 'export const one = 1;');
  await writeFile(join(webFolder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  return { root, webFolder };
};

/** The server on a port of its own, with files to serve and a message to read. */
export const fuzzWorld = async () => {
  const { root, webFolder } = await makeFiles();
  const test = await buildTestApp({ webFolder });
  const reference = 'SYS/001/2026';
  const attachments = [{ fileName: '時間表.pdf', locale: null, content: pdfOf('fuzz') }];
  await publishBroadcast(test.parts)(broadcastOf(reference, { attachments }));
  await test.app.listen({ host: '127.0.0.1', port: 0 });
  const address = test.app.server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server listens on no port');
  return {
    test,
    reference,
    port: address.port,
    close: async (): Promise<void> => {
      await test.close();
      await rm(root, { recursive: true, force: true });
    },
  };
};
