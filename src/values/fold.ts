/**
 * NFKC turns ①, ², ½ and ㍘ into digits, and ①340 into 1340. Only true digits may become digits; a Latin unit with its
 * exponent (㎡ → m2) is the exception, and the ₂ of CO₂.
 */
const foldCharacter = (character: string, previous: string): string => {
  const folded = character.normalize("NFKC");
  if (!/[0-9]/.test(folded) || /[0-9]/.test(character)) return folded;
  if (/\p{Nd}/u.test(character) || /^[a-z]+[23]$/i.test(folded)) return folded;
  return character === "₂" && /[oOＯｏ]/.test(previous) ? "2" : character;
};

/** Characters NFKC may change: all but ASCII, kana and the common kanji, which make up most entries. */
const CHANGEABLE = /[^\p{ASCII}ぁ-ゖァ-ヺー一-鿿]/gu;

const foldCharacters = (text: string): string =>
  text
    // Half-width kana carry their voicing marks apart (ﾊﾟ), so they are composed before going by character.
    .replace(/[\uFF66-\uFF9F]+/g, (kana) => kana.normalize("NFKC"))
    .replace(CHANGEABLE, (character, at: number, whole: string) =>
      foldCharacter(character, whole.charAt(at - 1)),
    );

/** Signs that do not show: zero-width spaces and joiners, direction and variation marks, BOM. */
const INVISIBLE = /\p{Cf}|[\uFE00-\uFE0F]/gu;
const DASHES = /[\u2010-\u2015\u2212\u2043\u207B\u208B\u02D7\u2500\u2501\uFE58\uFE63]/g;
/** 長音符 stands for a dash where no kana precedes it (ー40, but not メーター). */
const LONG_VOWEL_AS_DASH = /(?<![ぁ-ゖァ-ヺー])ー+/g;
const TILDES = /[\u301C\u223C\u2053\u02DC]/g;

/**
 * The text as a reader of numbers sees it: full-width forms narrowed, every dash `-`, every wave `~`, white space single,
 * nothing invisible. For interpretation only: names and what people typed are never changed by it.
 */
export const fold = (text: string): string =>
  foldCharacters(text.replace(INVISIBLE, "").replace(DASHES, "-"))
    .replace(LONG_VOWEL_AS_DASH, (run) => "-".repeat(run.length))
    .replace(TILDES, "~")
    .replace(/\s+/g, " ")
    .trim();
