/** What every clip, and what is mixed of them, has: samples a second, one channel, eight bits. */
export const sampleRate = 11_025;

const headerLength = 44;

/** Samples of −1 to 1 as a WAV file of one byte each: every browser plays it, and under noise nobody hears the coarseness. */
export const writeWave = (samples: Float32Array): Buffer => {
  const file = Buffer.alloc(headerLength + samples.length);
  file.write('RIFF', 0, 'latin1');
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8, 'latin1');
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20); // PCM
  file.writeUInt16LE(1, 22); // channels
  file.writeUInt32LE(sampleRate, 24);
  file.writeUInt32LE(sampleRate, 28); // bytes a second
  file.writeUInt16LE(1, 32); // bytes a sample
  file.writeUInt16LE(8, 34); // bits
  file.write('data', 36, 'latin1');
  file.writeUInt32LE(samples.length, 40);
  // Eight-bit WAV has no sign: silence is 128. A Buffer cuts nothing off, so what is too loud is held here.
  for (let index = 0; index < samples.length; index += 1) {
    const sample = Math.max(-1, Math.min(1, samples[index] ?? 0));
    file[headerLength + index] = Math.round(128 + sample * 127);
  }
  return file;
};

/** The samples of a file that `writeWave` wrote. */
export const readWave = (file: Uint8Array): Float32Array =>
  Float32Array.from(file.subarray(headerLength), (byte) => (byte - 128) / 127);
