/** A number format without what it only prints: "quoted" text, \escapes, padding, and [Red]/[$-411] brackets. */
const codesOf = (numberFormat: string): string =>
  numberFormat
    .replace(/"[^"]*"/g, "")
    .replace(/[\\_*]./gs, "")
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, "");

/** Whether Excel shows the number times 100 with a percent sign (`0.0%`; not `0.0"%"`). */
export const isPercentFormat = (numberFormat: string): boolean => /[%％]/.test(codesOf(numberFormat));

/** Whether Excel shows the number as a date or time (`m"月"d"日"`, `ggge"年"`, `[h]:mm`). */
export const isDateFormat = (numberFormat: string): boolean =>
  /[ymdhs]|g+e|aaa/i.test(codesOf(numberFormat).replace(/general|g\/標準|e[+-]/gi, ""));

/** Whether the cell takes whatever is typed as text. */
export const isTextFormat = (numberFormat: string): boolean => numberFormat === "@";
