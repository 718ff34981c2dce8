/** Which Excel answered. */
export type Diagnostics = {
  readonly host: string;
  readonly platform: string;
  readonly version: string;
  readonly displayLanguage: string;
  readonly contentLanguage: string;
  /** Every ExcelApi set this Excel says it has. */
  readonly excelApi: readonly string[];
  readonly userAgent: string;
  /** ISO 8601. */
  readonly at: string;
};

/** The newest ExcelApi set asked for; a later one only needs a higher number here. */
const NEWEST = 24;

const supported = (): readonly string[] =>
  Array.from({ length: NEWEST }, (_, minor) => `1.${minor + 1}`).filter((version) =>
    Office.context.requirements.isSetSupported("ExcelApi", version),
  );

/** What Office.js tells of the Excel around the page; call it after `Office.onReady`. */
export const readDiagnostics = (now: Date): Diagnostics => {
  const { diagnostics, displayLanguage, contentLanguage } = Office.context;
  return {
    host: String(diagnostics?.host ?? "unknown"),
    platform: String(diagnostics?.platform ?? "unknown"),
    version: String(diagnostics?.version ?? "unknown"),
    displayLanguage,
    contentLanguage,
    excelApi: supported(),
    userAgent: navigator.userAgent,
    at: now.toISOString(),
  };
};
