/** The languages the add-in speaks; Japanese is the default. */
export type Language = "ja" | "en";

/** One user-facing sentence in both languages; `{word}` marks a gap. */
export type Sentence = Readonly<Record<Language, string>>;

export type Words = Readonly<Record<string, string | number>>;

/** A sentence with its gaps filled. A gap without a word stays visible, so that a forgotten word is noticed. */
export const say = (sentence: Sentence, words: Words = {}, language: Language = "ja"): string =>
  sentence[language].replace(/\{(\w+)\}/g, (gap, word: string) => String(words[word] ?? gap));
