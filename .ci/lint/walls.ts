/** Tells whether an import crosses a wall of the house; `rooms.ts` is the plan. Paths are from the root, with `/`. */
import { posix } from 'node:path';
import { rooms, sources } from './rooms.ts';
import type { Room } from './rooms.ts';

interface Place {
  room: Room;
  name: string;
}

const pattern = (at: string): RegExp => new RegExp(`^${at.replace('<feature>', '(?<feature>[^/]+)')}`);
const plan = rooms.map((room) => ({ room, begins: pattern(room.at) }));

const placeOf = (path: string): Place | undefined => {
  for (const { room, begins } of plan) {
    const found = begins.exec(path);
    if (found) return { room, name: room.name.replace('<feature>', found.groups?.['feature'] ?? '') };
  }
  return undefined;
};

const appFolder = (path: string): string => path.split('/').slice(0, 2).join('/');

const packageOf = (specifier: string): string =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Path of a module of ours; undefined for a library. */
const pathOf = (from: string, specifier: string): string | undefined => {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(from), specifier);
  if (specifier.startsWith('#')) return `${appFolder(from)}/src/${specifier.slice(1)}`;
  const source = sources[packageOf(specifier)];
  return source && source + specifier.slice(packageOf(specifier).length + 1);
};

const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path);

const allows = (allowed: readonly string[], target: { name: string; path: string }): boolean =>
  allowed.some((entry) =>
    entry.endsWith('/*')
      ? target.name.startsWith(entry.slice(0, -1))
      : entry === target.name || entry === target.path,
  );

const libraryFault = (place: Place, from: string, specifier: string): string | undefined => {
  if (isTest(from)) return undefined;
  const { onlyLibraries, neverLibraries } = place.room;
  const library = packageOf(specifier);
  const mayUse = onlyLibraries?.includes(library) ?? !neverLibraries?.includes(library);
  return mayUse ? undefined : `${place.name} doesn't import the library ${library}.`;
};

// "The repository is the slice's only Prisma": the other files of an API feature know no tables.
const mayUsePrisma = (place: Place, from: string): boolean =>
  place.name.startsWith('api/features/') && (from.endsWith('.repository.ts') || isTest(from));

/** The complaint about one import, or undefined where the door is open. */
export const wallFault = (from: string, specifier: string): string | undefined => {
  const place = placeOf(from);
  if (!place) return undefined;
  const path = pathOf(from, specifier);
  if (path === undefined) return libraryFault(place, from, specifier);
  const target = placeOf(path);
  if (!target || target.name === place.name) return undefined;
  const { mayImport, testsMayImport = [] } = place.room;
  const allowed = isTest(from) ? [...mayImport, ...testsMayImport] : mayImport;
  if (allows(allowed, { name: target.name, path })) return undefined;
  if (target.name === 'prisma' && mayUsePrisma(place, from)) return undefined;
  return `${place.name} doesn't import ${target.name} (${path}): .ci/lint/rooms.ts has the plan.`;
};
