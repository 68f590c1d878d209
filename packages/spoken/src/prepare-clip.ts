/** A low-pass at a quarter of the samples a second, so that every second sample may go (31 taps of a windowed sinc). */
const lowPass = Array.from({ length: 31 }, (_, tap) => {
  const at = tap - 15;
  const sinc = at === 0 ? 0.5 : Math.sin((Math.PI * at) / 2) / (Math.PI * at);
  return sinc * (0.54 + 0.46 * Math.cos((Math.PI * at) / 15));
});

const halved = (sound: Float32Array): Float32Array =>
  Float32Array.from({ length: Math.floor(sound.length / 2) }, (_, index) =>
    lowPass.reduce((sum, weight, tap) => sum + weight * (sound[index * 2 + tap - 15] ?? 0), 0),
  );

const peakOf = (sound: Float32Array): number =>
  sound.reduce((peak, sample) => Math.max(peak, Math.abs(sample)), 0);

/** Without the silence before and after. */
const trimmed = (sound: Float32Array): Float32Array => {
  const audible = peakOf(sound) * 0.02;
  const heard = (sample: number) => Math.abs(sample) > audible;
  return sound.subarray(sound.findIndex(heard), sound.findLastIndex(heard) + 1);
};

/** A clip's loudness (root of the mean square); what is spoken softly is brought up to it as far as its peaks allow. */
export const clipLoudness = 0.16;

const levelled = (sound: Float32Array): Float32Array => {
  const loudness = Math.sqrt(sound.reduce((sum, sample) => sum + sample * sample, 0) / sound.length);
  const gain = Math.min(clipLoudness / loudness, 0.98 / peakOf(sound));
  return sound.map((sample) => sample * gain);
};

/** From the engine's 22,050 samples a second to 11,025: enough to tell the symbols apart, and half the size. */
export const prepareClip = (sound: Float32Array): Float32Array => levelled(trimmed(halved(sound)));
