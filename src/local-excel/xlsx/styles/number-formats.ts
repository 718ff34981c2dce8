/**
 * Number formats a file names by number only (ECMA-376 part 1, 18.8.30), with the forms Japanese Excel shows
 * for those that differ by language.
 */
export const BUILT_IN_FORMATS: ReadonlyMap<number, string> = new Map([
  [0, "General"],
  [1, "0"],
  [2, "0.00"],
  [3, "#,##0"],
  [4, "#,##0.00"],
  [5, "¥#,##0;¥-#,##0"],
  [6, "¥#,##0;[Red]¥-#,##0"],
  [7, "¥#,##0.00;¥-#,##0.00"],
  [8, "¥#,##0.00;[Red]¥-#,##0.00"],
  [9, "0%"],
  [10, "0.00%"],
  [11, "0.00E+00"],
  [12, "# ?/?"],
  [13, "# ??/??"],
  [14, "yyyy/m/d"],
  [15, "d-mmm-yy"],
  [16, "d-mmm"],
  [17, "mmm-yy"],
  [18, "h:mm AM/PM"],
  [19, "h:mm:ss AM/PM"],
  [20, "h:mm"],
  [21, "h:mm:ss"],
  [22, "yyyy/m/d h:mm"],
  [27, "[$-411]ge.m.d"],
  [28, '[$-411]ggge"年"m"月"d"日"'],
  [29, '[$-411]ggge"年"m"月"d"日"'],
  [30, "m/d/yy"],
  [31, 'yyyy"年"m"月"d"日"'],
  [32, 'h"時"mm"分"'],
  [33, 'h"時"mm"分"ss"秒"'],
  [34, 'yyyy"年"m"月"'],
  [35, 'm"月"d"日"'],
  [36, "[$-411]ge.m.d"],
  [37, "#,##0;-#,##0"],
  [38, "#,##0;[Red]-#,##0"],
  [39, "#,##0.00;-#,##0.00"],
  [40, "#,##0.00;[Red]-#,##0.00"],
  [45, "mm:ss"],
  [46, "[h]:mm:ss"],
  [47, "mm:ss.0"],
  [48, "##0.0E+0"],
  [49, "@"],
  [50, "[$-411]ge.m.d"],
  [51, '[$-411]ggge"年"m"月"d"日"'],
  [52, 'yyyy"年"m"月"'],
  [53, 'm"月"d"日"'],
  [54, '[$-411]ggge"年"m"月"d"日"'],
  [55, 'yyyy"年"m"月"'],
  [56, 'm"月"d"日"'],
  [57, "[$-411]ge.m.d"],
  [58, '[$-411]ggge"年"m"月"d"日"'],
]);

/** Only formats that mean the same in every language are written by number. */
const SAME_EVERYWHERE: ReadonlyMap<string, number> = new Map(
  [0, 1, 2, 3, 4, 9, 10, 11, 49].map((id) => [BUILT_IN_FORMATS.get(id) ?? "General", id]),
);

export const FIRST_CUSTOM_FORMAT = 164;

export const builtInFormatId = (format: string): number | undefined => SAME_EVERYWHERE.get(format);
