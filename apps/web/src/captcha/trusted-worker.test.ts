import { afterEach, beforeEach, expect, test, vi } from 'vitest';

interface Rules {
  createScriptURL(address: string): string;
}

const made: string[] = [];

function WorkerOfTest(address: string) {
  made.push(address);
}

beforeEach(() => {
  made.length = 0;
  // Another file of the same run may have made the policy already.
  vi.resetModules();
  vi.stubGlobal('Worker', WorkerOfTest);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

test('the address goes through the policy that the content security policy names', async () => {
  const createPolicy = vi.fn<(name: string, rules: Rules) => Rules>((_name, rules) => ({
    createScriptURL: (address) => `trusted:${rules.createScriptURL(address)}`,
  }));
  vi.stubGlobal('trustedTypes', { createPolicy });
  const { trustedWorker } = await import('./trusted-worker.ts');
  trustedWorker('/assets/work.worker.js');
  trustedWorker('/assets/work.worker.js');
  expect(createPolicy).toHaveBeenCalledExactlyOnceWith('vestibule', expect.anything());
  expect(made[0]).toBe('trusted:http://localhost:3000/assets/work.worker.js');
});

test('a browser without trusted types makes the worker all the same', async () => {
  const { trustedWorker } = await import('./trusted-worker.ts');
  trustedWorker('/assets/work.worker.js');
  expect(made).toEqual(['http://localhost:3000/assets/work.worker.js']);
});

test('a worker from elsewhere is refused', async () => {
  const { trustedWorker } = await import('./trusted-worker.ts');
  expect(() => trustedWorker('https://elsewhere.example/worker.js')).toThrow(TypeError);
  expect(made).toEqual([]);
});
