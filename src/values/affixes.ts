import type { ReadingNote } from "./reading";
import { unitOf } from "./unit";

/** What stood before or behind the number, taken off. `bounded`: a word that turns the value into a limit. */
export type Stripped = {
  readonly text: string;
  readonly notes: readonly ReadingNote[];
  readonly bounded: boolean;
};

const APPROXIMATE_BEFORE = /^(?:約|およそ|おおよそ|おおむね|概ね|凡そ|ほぼ|推計|推定|概数|≒)\s*/;
const COUNTED_BEFORE = /^(?:延べ|のべ|延|計|合計|総数|総計|累計|年間)\s*:?\s*/;
const BOUNDED_BEFORE = /^(?:最大|最低|最高|最小|少なくとも|[<>≦≧≤≥⩽⩾])/;

const APPROXIMATE_BEHIND = /\s*(?:程度|前後|くらい|ぐらい|ほど|強|弱|余り|余|あまり)$/;
const BOUNDED_BEHIND = /(?:以上|以下|未満|以内|超|超過|を?超える|を?超え|より多い|より少ない|まで)$/;
const REMARK_WORDS =
  /\s*(?:速報|見込み?|暫定|確定|推計|概数)値?$|\s*[※*]+$|\s*(?:\((?!\d)[^()\d]*\)|【[^】\d]*】|\[[^\]\d]*\])$/;

/** Takes 約, 延べ and the like off the start of a folded text. */
export const withoutPrefix = (folded: string): Stripped => {
  const notes: ReadingNote[] = [];
  let text = folded;
  for (;;) {
    const approximate = APPROXIMATE_BEFORE.exec(text)?.[0];
    const counted = approximate === undefined ? COUNTED_BEFORE.exec(text)?.[0] : undefined;
    const word = approximate ?? counted;
    if (word === undefined) return { text, notes, bounded: BOUNDED_BEFORE.test(text) };
    notes.push(approximate === undefined ? "prefix-word" : "approximate");
    text = text.slice(word.length);
  }
};

/** Takes ※, （速報）, 程度 and the like off the end; a unit in brackets, 340(人), loses only its brackets. */
export const withoutSuffix = (rest: string): Stripped => {
  const notes: ReadingNote[] = [];
  let text = rest;
  for (;;) {
    const unit = /^\((.+)\)$/.exec(text)?.[1];
    if (unit !== undefined && unitOf(unit).known) return { text: unit, notes, bounded: false };
    const remark = REMARK_WORDS.exec(text)?.[0];
    const approximate = remark === undefined ? APPROXIMATE_BEHIND.exec(text)?.[0] : undefined;
    const word = remark ?? approximate;
    if (word === undefined || word === "") return { text, notes, bounded: BOUNDED_BEHIND.test(text) };
    notes.push(remark === undefined ? "approximate" : "remark");
    text = text.slice(0, text.length - word.length);
  }
};
