import type { Language } from "../i18n/sentence";
import { eraYear, type FiscalYear } from "../plan/fiscal-year";

const NAMES: Readonly<Record<Language, (year: FiscalYear) => string>> = {
  ja: eraYear,
  en: (year) => `FY${year}`,
};

/** How a fiscal year is called: 令和6年度, FY2024. */
export const yearName = (language: Language): ((year: FiscalYear) => string) => NAMES[language];
