/** The house's own lint rules, read by oxlint as a plugin. Default export: oxlint demands it. */
import { relative, sep } from 'node:path';
import { wallFault } from './walls.ts';

interface Node {
  type: string;
  source?: { value?: unknown } | null;
  callee?: { type: string; name?: string; object?: { name?: string }; property?: { name?: string } };
  arguments?: readonly unknown[];
}
interface Comment {
  value: string;
}
interface Context {
  cwd: string;
  filename: string;
  sourceCode: { getAllComments(): readonly Comment[] };
  report(complaint: { message: string; node: Node | Comment }): void;
}

const walls = {
  create: (context: Context) => {
    const from = relative(context.cwd, context.filename).split(sep).join('/');
    const check = (node: Node): void => {
      const specifier = node.source?.value;
      const message = typeof specifier === 'string' ? wallFault(from, specifier) : undefined;
      if (message !== undefined) context.report({ message, node });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};

const impure = new Set([
  'Date.now',
  'Math.random',
  'performance.now',
  'crypto.randomUUID',
  'crypto.getRandomValues',
]);

/** Domain only: time, randomness and ids come in as values (architecture, law 2). */
const pure = {
  create: (context: Context) => ({
    CallExpression: (node: Node) => {
      const name = `${node.callee?.object?.name}.${node.callee?.property?.name}`;
      if (impure.has(name))
        context.report({ message: `The domain is pure: ${name} comes in as a value.`, node });
    },
    NewExpression: (node: Node) => {
      if (node.callee?.name === 'Date' && node.arguments?.length === 0)
        context.report({ message: 'The domain is pure: the present time comes in as a value.', node });
    },
  }),
};

const explained = {
  create: (context: Context) => ({
    Program: () => {
      for (const comment of context.sourceCode.getAllComments())
        if (/^\s*(?:oxlint|eslint)-disable/.test(comment.value) && !/ -- \S.{9,}/.test(comment.value))
          context.report({ message: 'A suppression says why: `-- reason`.', node: comment });
    },
  }),
};

export default { meta: { name: 'house' }, rules: { walls, pure, 'explained-suppressions': explained } };
