import * as fc from 'fast-check';
import * as z from 'zod/mini';
import { isKnownFact } from './facts.ts';

/** What the contract's schemas look like as JSON Schema: few keywords, so what this doesn't know it says. */
type JsonSchema = z.core.JSONSchema.BaseSchema;

const schemaOf = (schema: z.core.JSONSchema._JSONSchema | undefined): JsonSchema =>
  typeof schema === 'object' ? schema : {};

const text = ({ pattern, minLength = 0, maxLength = 60 }: JsonSchema): fc.Arbitrary<unknown> =>
  pattern === undefined
    ? fc.string({ unit: 'binary', minLength, maxLength: Math.min(maxLength, 60) })
    : fc.stringMatching(new RegExp(pattern));

const whole = ({ minimum = 0, maximum = 1000 }: JsonSchema): fc.Arbitrary<unknown> =>
  fc.oneof(
    fc.integer({ min: minimum, max: Math.min(maximum, minimum + 3) }),
    fc.integer({ min: minimum, max: maximum }),
  );

const list = (schema: JsonSchema): fc.Arbitrary<unknown> => {
  const items = Array.isArray(schema.items) ? schema.items[0] : schema.items;
  const maxLength = schema.maxItems ?? 5;
  return fc.array(fromSchema(schemaOf(items)), { minLength: schema.minItems ?? 0, maxLength });
};

const properties = (schema: JsonSchema, faith: number): fc.Arbitrary<unknown> => {
  const shape: Record<string, fc.Arbitrary<unknown>> = {};
  for (const [name, property] of Object.entries(schema.properties ?? {}))
    shape[name] = named(name, schemaOf(property), faith);
  return fc.record(shape, { requiredKeys: [...(schema.required ?? [])] });
};

/** A value that the schema lets through; of what is known by name in this world, what an honest browser would send. */
const named = (name: string, schema: JsonSchema, faith: number): fc.Arbitrary<unknown> => {
  const invented = fromSchema(schema, faith);
  if (!isKnownFact(name)) return invented;
  const fact = fc.record({ fact: fc.constant(name), luck: fc.nat(99) });
  return fc.oneof({ weight: faith, arbitrary: fact }, { weight: 100 - faith, arbitrary: invented });
};

/**
 * Values of a schema's shape. `faith`: how many of a hundred fields whose name says what they are hold a true value instead of an
 * invented one.
 */
export const fromSchema = (schema: JsonSchema, faith = 0): fc.Arbitrary<unknown> => {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  const either = schema.anyOf ?? schema.oneOf;
  if (either !== undefined) return fc.oneof(...either.map((option) => fromSchema(schemaOf(option), faith)));
  switch (schema.type) {
    case 'string':
      return text(schema);
    case 'integer':
    case 'number':
      return whole(schema);
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'array':
      return list(schema);
    case 'object':
      return properties(schema, faith);
    case undefined:
    default:
      throw new Error(`no generator for the schema ${JSON.stringify(schema)}`);
  }
};

/** What a client may write where the contract has this schema. */
export const inputOf = (schema: z.ZodMiniType, faith: number): fc.Arbitrary<unknown> =>
  fromSchema(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), faith);
