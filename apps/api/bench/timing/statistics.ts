/** Answers of times in milliseconds, or any other samples: at least two. */
export type Samples = readonly number[];

export const mean = (samples: Samples): number =>
  samples.reduce((sum, sample) => sum + sample, 0) / samples.length;

const variance = (samples: Samples): number => {
  const middle = mean(samples);
  return samples.reduce((sum, sample) => sum + (sample - middle) ** 2, 0) / (samples.length - 1);
};

/** Welch's t of two sides that may differ in size and spread: how many standard errors their means lie apart. */
export const welch = (one: Samples, other: Samples): number => {
  const difference = mean(one) - mean(other);
  const error = Math.sqrt(variance(one) / one.length + variance(other) / other.length);
  return difference === 0 ? 0 : difference / error;
};

/** The value that this share (0 … 1) of the samples does not exceed, by nearest rank. */
export const percentile = (samples: Samples, share: number): number => {
  const sorted = samples.toSorted((one, other) => one - other);
  const rank = Math.max(1, Math.ceil(share * sorted.length));
  return sorted[rank - 1] ?? Number.NaN;
};

/**
 * Both sides without what exceeds this percentile of them taken together, as dudect crops: the slowest are the machine's, and hide
 * small differences behind their spread.
 */
export const cropped = (one: Samples, other: Samples, share: number): readonly [Samples, Samples] => {
  const limit = percentile([...one, ...other], share);
  const below = (samples: Samples): Samples => samples.filter((sample) => sample <= limit);
  return [below(one), below(other)];
};
