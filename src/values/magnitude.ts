const MAGNITUDES = [
  ["千億", 1e11],
  ["百億", 1e10],
  ["十億", 1e9],
  ["千万", 1e7],
  ["百万", 1e6],
  ["十万", 1e5],
  ["兆", 1e12],
  ["億", 1e8],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
] as const;

/** A power of ten written as a word after a number or before a unit. */
export type Magnitude = {
  readonly value: number;
  readonly length: number;
  readonly word: string;
  /** 兆, 億 and 万 belong to how numbers are spoken (50万人); 千 and 百万 after digits are accounting units (千円). */
  readonly spoken: boolean;
};

/** The magnitude a text begins with, or null. */
export const magnitudeAt = (text: string): Magnitude | null => {
  const found = MAGNITUDES.find(([word]) => text.startsWith(word));
  if (!found) return null;
  const [word, value] = found;
  return { value, length: word.length, word, spoken: value === 1e12 || value === 1e8 || value === 1e4 };
};
