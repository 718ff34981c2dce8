import type { Language } from "../i18n/sentence";

/** Where the page finds itself once Office.js has spoken. */
export type Start =
  | { readonly kind: "excel"; readonly language: Language }
  /** Office.js could not be loaded: no network, or its server is blocked. */
  | { readonly kind: "no-office"; readonly language: Language }
  /** Opened in a browser tab, or in another Office program. */
  | { readonly kind: "outside-excel"; readonly language: Language }
  /** An Excel below the floor, which does not read the manifest's requirement. */
  | { readonly kind: "too-old"; readonly language: Language };

/** The add-in's floor, as in manifest.xml. */
const FLOOR = { set: "ExcelApi", version: "1.9" } as const;

/** English for English display languages, Japanese for all others. */
const languageOf = (tag: string): Language => (/^en\b/i.test(tag) ? "en" : "ja");

/** Waits for Office.js and says where we are. Never rejects. */
export const startOffice = async (): Promise<Start> => {
  if (typeof Office === "undefined") return { kind: "no-office", language: languageOf(navigator.language) };
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) {
    return { kind: "outside-excel", language: languageOf(navigator.language) };
  }
  const language = languageOf(Office.context.displayLanguage);
  return Office.context.requirements.isSetSupported(FLOOR.set, FLOOR.version)
    ? { kind: "excel", language }
    : { kind: "too-old", language };
};
