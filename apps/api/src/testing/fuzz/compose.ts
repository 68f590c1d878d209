import { apiPrefix } from '@vestibule/contract';
import { edited } from './broken.ts';
import { encodings } from './encodings.ts';
import type { Encoded, Encoding } from './encodings.ts';
import { filledIn } from './facts.ts';
import type { Fact } from './facts.ts';
import type { Break, Plan } from './plan.ts';
import type { Shot } from './wire.ts';

interface Sender {
  readonly port: number;
  readonly cookies: ReadonlyMap<string, string>;
  readonly look: (fact: Fact) => Promise<unknown>;
}

const only = <O extends Break['of']>(breaks: readonly Break[], of: O): Extract<Break, { of: O }>[] =>
  breaks.filter((each): each is Extract<Break, { of: O }> => each.of === of);

const asText = (value: unknown): string =>
  (typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).toWellFormed();

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : [];

const pathOf = (plan: Plan, params: unknown, query: unknown): string => {
  const given = new Map(entriesOf(params));
  const path = plan.path.replaceAll(/:([a-zA-Z]+)/g, (_whole, name: string) =>
    encodeURIComponent(asText(given.get(name))),
  );
  const search = entriesOf(query)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(asText(value))}`);
  return `${plan.route === undefined ? '' : apiPrefix}${path}${search.length > 0 ? `?${search.join('&')}` : ''}`;
};

/** Headers that make a promise about the body which is then not kept. */
const leavesUnfinished = (name: string): boolean => name === 'content-length' || name === 'transfer-encoding';

const headersOf = (plan: Plan, { port, cookies }: Sender, hasBody: boolean): [string, string][] => {
  const { breaks } = plan;
  const said = only(breaks, 'header').map(({ header: [name, value] }): [string, string] => [name, value]);
  const [site] = only(breaks, 'site');
  const [type] = only(breaks, 'content type');
  const contentType = type === undefined && hasBody ? 'application/json' : type?.contentType;
  const jar = [...cookies].map(([name, value]) => `${name}=${value}`);
  const cookie = [...jar, ...only(breaks, 'cookie').map((each) => each.cookie)].join('; ');
  const ordinary: [string, string][] = [
    ['host', `127.0.0.1:${port}`],
    ['user-agent', 'fuzz'],
    ['sec-fetch-site', site?.site ?? 'same-origin'],
    ...(cookie === '' ? [] : [['cookie', cookie] satisfies [string, string]]),
    ...(contentType === undefined ? [] : [['content-type', contentType] satisfies [string, string]]),
  ];
  return [...ordinary.filter(([name]) => !said.some(([other]) => other === name)), ...said];
};

const bodyOf = (
  value: unknown,
  encoding: Encoding,
): Partial<Shot> & { headers: readonly (readonly [string, string])[] } => {
  const encode: (json: string) => Encoded = encodings[encoding];
  const { bytes, headers = [], ...more } = encode(JSON.stringify(value) ?? '');
  return { body: bytes, headers, ...more };
};

/** The request of a plan at this moment, with all that is wrong about it. */
export const shotOf = async (plan: Plan, sender: Sender): Promise<Shot> => {
  const { breaks } = plan;
  const filled = (value: unknown) => filledIn(value, sender.look);
  const withEdits = (value: unknown, of: 'json' | 'query'): unknown =>
    only(breaks, of).reduce<unknown>((changed, { edit }) => edited(changed, edit), value);
  const body = withEdits(await filled(plan.body), 'json');
  const query = withEdits(await filled(plan.query), 'query');
  const path = only(breaks, 'path').reduce(
    (changed, { change }) => change(changed),
    pathOf(plan, await filled(plan.params), query),
  );
  const [encoding] = only(breaks, 'encoding');
  const hasBody = body !== undefined || encoding !== undefined;
  const sent = hasBody ? bodyOf(body, encoding?.encoding ?? 'plain') : { headers: [] };
  const headers = [...headersOf(plan, sender, hasBody), ...sent.headers];
  return {
    ...sent,
    method: only(breaks, 'method')[0]?.method ?? plan.route?.method ?? 'GET',
    path,
    headers,
    ...(only(breaks, 'header').some(({ header: [name] }) => leavesUnfinished(name)) ? { hangsUp: true } : {}),
  };
};
