/** The languages まちKPI speaks; Japanese is the default. */
export type Language = "ja" | "en";

/** A sentence in both languages, with `{word}` gaps. */
export type Phrase = { readonly ja: string; readonly en: string };

export type Words = Readonly<Record<string, string | number>>;

/** The sentence in one language with its gaps filled; a gap without a word stays visible as `{word}`. */
export const phrase = (sentence: Phrase, language: Language, words: Words = {}): string =>
  sentence[language].replace(/\{(\w+)\}/g, (gap, name: string) => String(words[name] ?? gap));
