/** A number format without what it only prints: "quoted" text, \\escapes, padding, and [Red]/[$-411] brackets. */
const codesOf = (numberFormat: string): string =>
  numberFormat
    .replace(/"[^"]*"/g, "")
    .replace(/[\\_*]./gs, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");

type FormatKind = { readonly percent: boolean; readonly date: boolean };

/** Formats met before: a workbook has a few dozen, and every cell asks. */
const met = new Map<string, FormatKind>();
const MOST_MET = 1000;

const kindOf = (numberFormat: string): FormatKind => {
  const before = met.get(numberFormat);
  if (before) return before;
  if (met.size >= MOST_MET) met.clear();
  const codes = codesOf(numberFormat);
  const kind = {
    percent: /[%％]/.test(codes),
    date: /[ymdhs]|g+e|aaa/i.test(codes.replace(/general|g\/標準|e[+-]/gi, "")),
  };
  met.set(numberFormat, kind);
  return kind;
};

/** Whether Excel shows the number times 100 with a percent sign (`0.0%`; not `0.0"%"`). */
export const isPercentFormat = (numberFormat: string): boolean => kindOf(numberFormat).percent;

/** Whether Excel shows the number as a date or time (`m"月"d"日"`, `ggge"年"`, `[h]:mm`). */
export const isDateFormat = (numberFormat: string): boolean => kindOf(numberFormat).date;

/** Whether the cell takes whatever is typed as text. */
export const isTextFormat = (numberFormat: string): boolean => numberFormat === "@";
