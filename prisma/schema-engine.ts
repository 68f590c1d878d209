// Prisma's schema engine as WebAssembly. Node could import the .wasm file by itself, but warns about it at every start,
// so it is instantiated by hand, and only when there is something to do (compiling it takes a second).
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import type { SqlMigrationAwareDriverAdapterFactory } from '@prisma/driver-adapter-utils';
import * as engineModule from '@prisma/schema-engine-wasm/schema_engine_bg';

// Node has it; TypeScript's types for it come with the DOM's, which this package does without.
declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<object>;
  instantiate(module: object, imports: object): Promise<{ exports: { __wbindgen_start(): void } }>;
};

// Where the engine leaves its last words before it traps; without it they are lost.
Object.assign(globalThis, {
  PRISMA_WASM_PANIC_REGISTRY: { set_message: (message: string) => process.stderr.write(`${message}\n`) },
});

const compiled = async (): Promise<object> => {
  const entry = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm');
  return WebAssembly.compile(await readFile(join(dirname(entry), 'schema_engine_bg.wasm')));
};

const instantiate = async (): Promise<void> => {
  const { exports } = await WebAssembly.instantiate(await compiled(), {
    './schema_engine_bg.js': { ...engineModule },
  });
  engineModule.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
};

let instantiated: Promise<void> | undefined;

/** The engine behind `prisma migrate`, on any database that the driver adapter reaches. Call `free()` when done. */
export const openSchemaEngine = async (
  factory: SqlMigrationAwareDriverAdapterFactory,
): Promise<engineModule.SchemaEngine> => {
  instantiated ??= instantiate();
  await instantiated;
  return engineModule.SchemaEngine.new(
    { datamodels: undefined },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(factory),
  );
};

export const wholeSchema = { externalTables: [], externalEnums: [] };
