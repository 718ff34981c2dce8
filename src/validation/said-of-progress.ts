import { fold } from "../values/fold";

/** What a text says of progress: that things go well, that they do not, or neither (or both, which is no contradiction). */
export type Claim = "good" | "bad" | "none";

const GOOD =
  /(?<![未不])(?:順調|達成|良好(?:で|に推移|な(?:状況|推移|結果|水準))|目標値?を(?:大きく|大幅に)?上回|改善(?:し|され|傾向)|計画(?:どおり|通り)|目標(?:どおり|通り)|好調)/g;
const BAD = /遅れ|後退|悪化|未達|下回|低迷|停滞|不調|伸び悩|努力を要/;
/** Behind a good word, these turn it into an aim, a hope or its contrary. */
const TURNED =
  /^.{0,12}?(?:ない|なく|なかった|ません|至ら|及ば|届か|できず|せず|困難|難し|向け|目指|ため|よう|べ[くき]|たい|必要|課題|予定|可能性|見込|れば|状況に|率)/;

/** Not met, not smooth. */
const DENIED = /(?:達成|順調).{0,8}?(?:ない|なかった|ません|できず|至ら|及ば)/;

/** The claim a text of 評価コメント or a word of 市の評価 makes. Deliberately cautious: what is unclear claims nothing. */
export const claimOf = (text: string): Claim => {
  const sentences = text.split(/[。．\n！!]/).map(fold);
  const good = sentences.some((sentence) =>
    [...sentence.matchAll(GOOD)].some((match) => !TURNED.test(sentence.slice(match.index + match[0].length))),
  );
  const bad = sentences.some((sentence) => BAD.test(sentence) || DENIED.test(sentence));
  if (good === bad) return "none";
  return good ? "good" : "bad";
};
