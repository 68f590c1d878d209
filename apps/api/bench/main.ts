/**
 * `pnpm bench [what]`: figures that no test may depend on, for they are the machine's as well. docs/benchmarks.md says what each
 * shows and keeps what was measured. What has a bound ends with exit code 1 beyond it.
 */
import { parseArgs } from 'node:util';
import { benchBroadcasts } from './broadcasts/bench-broadcasts.ts';
import { benchCaptcha } from './captcha/bench-captcha.ts';
import { benchHashing } from './hashing/bench-hashing.ts';
import { benchLoad } from './load/bench-load.ts';
import { benchTiming } from './timing/bench-timing.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    samples: { type: 'string', default: '2000' },
    pictures: { type: 'string', default: '500' },
    cost: { type: 'string' },
    only: { type: 'string' },
    messages: { type: 'string', default: '10000' },
  },
});

const benches: Readonly<Record<string, () => Promise<boolean>>> = {
  hashing: async () => {
    await benchHashing();
    return true;
  },
  captcha: () => benchCaptcha(Number(values.pictures)),
  load: () => benchLoad(Number(values.cost ?? 12)),
  broadcasts: () => benchBroadcasts({ messages: Number(values.messages), rounds: 20 }),
  timing: () =>
    benchTiming({ samples: Number(values.samples), cost: Number(values.cost ?? 6), only: values.only }),
};

const [name = 'hashing'] = positionals;
const bench = benches[name];
if (bench === undefined) {
  console.error(`There is no bench ${name}, but: ${Object.keys(benches).join(', ')}.`);
  process.exitCode = 2;
} else process.exitCode = (await bench()) ? 0 : 1;
