import type { ReadingNote } from "./reading";

/** A folded text with its sign taken off. */
export type Signed = {
  readonly negative: boolean;
  readonly text: string;
  readonly notes: readonly ReadingNote[];
};

const MINUS = /^(?:-|マイナス)\s*(?=[\d.¥〇零一二三四五六七八九十百千])/;
/** ▲ and △ stand for minus in Japanese public finance; ▼ is a fall in some papers and a rating in others. */
const TRIANGLE = /^[▲△]\s*(?=[\d.¥〇零一二三四五六七八九十百千])/;
/** ±0 says "no change"; ±40 is no one number. */
const PLUS_MINUS_ZERO = /^±\s*(?=0(?:\.0+)?(?![\d.,]))/;
const PLUS = /^(?:\+|プラス)\s*(?=[\d.¥])/;
/** Bookkeepers write (40) for -40. Only the number and its unit in the brackets, nothing behind. */
const PARENTHESISED = /^\(\s*([\d.,]+[^()]*)\)$/;

/** Takes a sign off the start of a folded text. A second sign stays, and makes the text unreadable. */
export const signOf = (folded: string): Signed => {
  const inner = PARENTHESISED.exec(folded)?.[1];
  if (inner !== undefined) return { negative: true, text: inner.trim(), notes: ["parenthesised-minus"] };
  if (TRIANGLE.test(folded))
    return { negative: true, text: folded.replace(TRIANGLE, ""), notes: ["triangle-minus"] };
  if (MINUS.test(folded)) return { negative: true, text: folded.replace(MINUS, ""), notes: [] };
  return { negative: false, text: folded.replace(PLUS, "").replace(PLUS_MINUS_ZERO, ""), notes: [] };
};
