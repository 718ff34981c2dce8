const DIGITS = "〇一二三四五六七八九";
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const LARGE: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8, 兆: 1e12 };

const KANJI_NUMBER = /^(?:[〇零一二三四五六七八九十百千万億兆]+|ゼロ|れい)/;

/** The kanji numeral a folded text begins with (三百四十, 二〇, ゼロ) and what follows; null where there is none. */
export const kanjiNumberAt = (text: string): { readonly value: number; readonly rest: string } | null => {
  const word = KANJI_NUMBER.exec(text)?.[0];
  // 億円 or 万人 alone is a unit; 十 and 百 alone are numbers.
  if (word === undefined || /^[万億兆]/.test(word)) return null;
  const rest = text.slice(word.length).trimStart();
  const spelled = word === "ゼロ" || word === "れい" ? "〇" : word.replace(/零/g, "〇");
  return { value: valueOf(spelled), rest };
};

const valueOf = (spelled: string): number => {
  if (!/[十百千万億兆]/.test(spelled))
    return Number(Array.from(spelled, (digit) => DIGITS.indexOf(digit)).join(""));
  let total = 0;
  let group = 0;
  let digit: number | null = null;
  for (const character of spelled) {
    const small = SMALL[character];
    const large = LARGE[character];
    if (small !== undefined) {
      group += (digit ?? 1) * small;
      digit = null;
    } else if (large !== undefined) {
      total += Math.max(group + (digit ?? 0), group === 0 && digit === null ? 1 : 0) * large;
      group = 0;
      digit = null;
    } else {
      digit = (digit ?? 0) * 10 + DIGITS.indexOf(character);
    }
  }
  return total + group + (digit ?? 0);
};
