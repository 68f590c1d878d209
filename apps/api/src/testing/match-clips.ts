import type { Clips } from '@vestibule/spoken';

/*
 * The straightforward attack on an audio check: slide every clip over the recording, take the six places that resemble one the most, read
 * them from left to right. In the spectrum, since a correlation of all places at once is a product there.
 */

interface Spectrum {
  readonly re: Float64Array;
  readonly im: Float64Array;
}

const reverseBits = ({ re, im }: Spectrum): void => {
  for (let at = 1, mirror = 0; at < re.length; at += 1) {
    let bit = re.length >> 1;
    for (; (mirror & bit) !== 0; bit >>= 1) mirror ^= bit;
    mirror ^= bit;
    if (at < mirror) {
      [re[at], re[mirror]] = [re[mirror] ?? 0, re[at] ?? 0];
      [im[at], im[mirror]] = [im[mirror] ?? 0, im[at] ?? 0];
    }
  }
};

const recordingLength = 2 ** 15;

const cosines = Float64Array.from({ length: recordingLength }, (_, at) =>
  Math.cos((2 * Math.PI * at) / recordingLength),
);

/** Fast Fourier transform in place, of `recordingLength` numbers. */
const transform = (spectrum: Spectrum): Spectrum => {
  const { re, im } = spectrum;
  reverseBits(spectrum);
  for (let size = 2; size <= re.length; size *= 2) {
    const turn = recordingLength / size;
    for (let offset = 0; offset < size / 2; offset += 1) {
      const cosine = cosines[offset * turn] ?? 0;
      // A quarter of a turn on, the cosine is minus the sine.
      const sine = cosines[(offset * turn + recordingLength / 4) % recordingLength] ?? 0;
      for (let at = offset; at < re.length; at += size) {
        const other = at + size / 2;
        const x = re[other] ?? 0;
        const y = im[other] ?? 0;
        const u = x * cosine - y * sine;
        const v = x * sine + y * cosine;
        const a = re[at] ?? 0;
        const b = im[at] ?? 0;
        re[at] = a + u;
        im[at] = b + v;
        re[other] = a - u;
        im[other] = b - v;
      }
    }
  }
  return spectrum;
};

const spectrumOf = (sound: Float32Array): Spectrum => {
  const re = new Float64Array(recordingLength);
  re.set(sound);
  return transform({ re, im: new Float64Array(recordingLength) });
};

/** At each place the sum of products of the recording and the clip laid there. */
const slide = (recording: Spectrum, clip: Spectrum): Float64Array => {
  const product = { re: new Float64Array(recordingLength), im: new Float64Array(recordingLength) };
  for (let at = 0; at < recordingLength; at += 1) {
    const a = recording.re[at] ?? 0;
    const b = recording.im[at] ?? 0;
    const c = clip.re[at] ?? 0;
    const d = clip.im[at] ?? 0;
    // Recording times the clip's conjugate; conjugated once more, which makes the forward transform an inverse one.
    product.re[at] = a * c + b * d;
    product.im[at] = a * d - b * c;
  }
  return transform(product).re.map((sum) => sum / recordingLength);
};

const energyBefore = (sound: Float32Array): Float64Array => {
  const sums = new Float64Array(sound.length + 1);
  for (let at = 0; at < sound.length; at += 1) sums[at + 1] = (sums[at] ?? 0) + (sound[at] ?? 0) ** 2;
  return sums;
};

interface Match {
  readonly symbol: string;
  readonly at: number;
  /** Normalised cross-correlation: 1 is the very clip, loud or soft. */
  readonly likeness: number;
}

const halfBand = (sound: Float32Array): Float32Array =>
  Float32Array.from(
    { length: Math.floor(sound.length / 2) },
    (_, index) => ((sound[index * 2] ?? 0) + (sound[index * 2 + 1] ?? 0)) / 2,
  );

/** A quarter of the samples: sixteen times quicker, and kinder to the matcher than all of them. */
const coarse = (sound: Float32Array): Float32Array => halfBand(halfBand(sound));

/** Two symbols are never nearer than a quarter of a second. */
const nearest = 11_025 / 4 / 4;

/** Makes a reader of recordings from the clips they are mixed of; `speeds` is how much quicker each clip is tried. */
export const clipMatcher = (clips: Clips, speeds: readonly number[] = [1]) => {
  const atSpeed = (clip: Float32Array, speed: number): Float32Array =>
    Float32Array.from(
      { length: Math.floor(clip.length / speed) },
      (_, index) => clip[Math.floor(index * speed)] ?? 0,
    );
  const known = [...clips].flatMap(([symbol, spoken]) =>
    spoken.flatMap((clip) =>
      speeds.map((speed) => {
        const sound = coarse(atSpeed(clip, speed));
        const energy = energyBefore(sound).at(-1) ?? 0;
        return { symbol, size: sound.length, energy, spectrum: spectrumOf(sound) };
      }),
    ),
  );

  // The best of all clips around each place. A list of numbers each, since there are a million to be compared.
  const matchesIn = (recording: Float32Array): Match[] => {
    const heard = coarse(recording);
    const spectrum = spectrumOf(heard);
    const before = energyBefore(heard);
    const [likenesses, symbols] = [new Float64Array(heard.length), Array.from(heard, () => '')];
    for (const clip of known) {
      const sums = slide(spectrum, clip.spectrum);
      for (let at = 0; at + clip.size < heard.length; at += 1) {
        const energy = (before[at + clip.size] ?? 0) - (before[at] ?? 0);
        const likeness = Math.abs(sums[at] ?? 0) / Math.sqrt(energy * clip.energy + 1e-12);
        const middle = at + Math.floor(clip.size / 2);
        if (likeness <= (likenesses[middle] ?? 1)) continue;
        likenesses[middle] = likeness;
        symbols[middle] = clip.symbol;
      }
    }
    return symbols.map((symbol, at) => ({ symbol, at, likeness: likenesses[at] ?? 0 }));
  };

  /** Six symbols, from the left to the right. */
  return (recording: Float32Array): string => {
    const found: Match[] = [];
    for (const match of matchesIn(recording).toSorted((one, other) => other.likeness - one.likeness)) {
      if (found.length === 6) break;
      if (found.every(({ at }) => Math.abs(at - match.at) > nearest)) found.push(match);
    }
    return found
      .toSorted((one, other) => one.at - other.at)
      .map(({ symbol }) => symbol)
      .join('');
  };
};
