import { readEntry } from "../../../../src/local-excel/model/entry/read-entry";

const TODAY = new Date(2026, 10, 20);

/** typed text → value, and the number format it brings to a General cell (null: none). */
const IN_GENERAL: readonly [string, unknown, string | null][] = [
  ["", "", null],
  ["340", 340, null],
  ["-40", -40, null],
  ["+5", 5, null],
  [" 12 ", 12, null],
  ["007", 7, null],
  [".5", 0.5, null],
  ["431.50", 431.5, null],
  ["1,741", 1741, "#,##0"],
  ["1,741.5", 1741.5, "#,##0.00"],
  ["17,41", "17,41", null],
  ["1,7411", "1,7411", null],
  ["38.2%", 0.382, "0.00%"],
  ["38%", 0.38, "0%"],
  ["57.6%", 0.576, "0.00%"],
  ["-5%", -0.05, "0%"],
  ["(40)", -40, null],
  ["(40", "(40", null],
  ["(-40)", "(-40)", null],
  ["1E3", 1000, "0.00E+00"],
  ["1.5e-2", 0.015, "0.00E+00"],
  ["1e309", "1e309", null],
  ["9007199254740993", 9007199254740990, null],
  ["¥1,000", 1000, '"¥"#,##0;[Red]"¥"-#,##0'],
  ["\\1000", 1000, '"¥"#,##0;[Red]"¥"-#,##0'],
  ["-¥50", -50, '"¥"#,##0;[Red]"¥"-#,##0'],
  ["１９", 19, null],
  ["４３８．３", 438.3, null],
  ["１，７４１", 1741, "#,##0"],
  ["38.2％", 0.382, "0.00%"],
  ["１９．５年", "１９．５年", null],
  ["1,741人", "1,741人", null],
  ["▲40", "▲40", null],
  ["△40", "△40", null],
  ["-", "-", null],
  ["―", "―", null],
  ["未公表", "未公表", null],
  ["abc", "abc", null],
  ["TRUE", true, null],
  ["false", false, null],
  ["#N/A", { error: "#N/A" }, null],
  ["#div/0!", { error: "#DIV/0!" }, null],
  ["1 1/2", 1.5, "# ?/?"],
  ["2 3/16", 2.1875, "# ??/??"],
  ["5-1", 46143, 'm"月"d"日"'],
  ["5/1", 46143, 'm"月"d"日"'],
  ["3/1", 46082, 'm"月"d"日"'],
  ["6-3", 46176, 'm"月"d"日"'],
  ["５－１", 46143, 'm"月"d"日"'],
  ["2-30", 10990, "mmm-yy"],
  ["2024/4", 45383, "mmm-yy"],
  ["2024/4/1", 45383, "yyyy/m/d"],
  ["2024-4-1", 45383, "yyyy/m/d"],
  ["24/4/1", 45383, "yyyy/m/d"],
  ["2024/2/30", "2024/2/30", null],
  ["350-380", "350-380", null],
  ["2024年4月1日", 45383, 'yyyy"年"m"月"d"日"'],
  ["5月1日", 46143, 'm"月"d"日"'],
  ["令和6年4月1日", 45383, '[$-411]ggge"年"m"月"d"日"'],
  ["令和元年5月1日", 43586, '[$-411]ggge"年"m"月"d"日"'],
  ["R6.4.1", 45383, "[$-411]ge.m.d"],
  ["H31/4/30", 43585, "[$-411]ge.m.d"],
  ["H31/5/1", "H31/5/1", null],
  ["R6", "R6", null],
  ["R6.3", "R6.3", null],
  ["令和6年度", "令和6年度", null],
  ["1-Apr", 46113, "d-mmm"],
  ["9:30", 0.3958333333333333, "h:mm"],
  ["9:30:36", 0.39625, "h:mm:ss"],
  ["9:30 PM", 0.8958333333333334, "h:mm AM/PM"],
  ["25:00", 1.0416666666666667, "[h]:mm:ss"],
  ["9時30分", 0.3958333333333333, 'h"時"mm"分"'],
  ["2024/4/1 12:00", 45383.5, "yyyy/m/d h:mm"],
];

test.each(IN_GENERAL)("%j typed into a General cell", (typed, value, numberFormat) => {
  expect(readEntry(typed, "General", TODAY)).toEqual({ value, numberFormat });
});

/** Microsoft KB 215203, "Automatic percent entry". */
const IN_PERCENT: readonly [string, unknown][] = [
  ["38.2", 0.382],
  ["38.2%", 0.382],
  ["1", 0.01],
  [".1", 0.1],
  ["0.1", 0.001],
  ["-1", -0.01],
  ["-.1", -0.1],
  ["57.6", 0.576],
  ["未公表", "未公表"],
];

test.each(IN_PERCENT)("%j typed into a percent cell", (typed, value) => {
  expect(readEntry(typed, "0.0%", TODAY)).toEqual({ value, numberFormat: null });
});

test("a cell's own format stays when a date or a grouped number is typed", () => {
  expect(readEntry("5-1", "0.0", TODAY)).toEqual({ value: 46143, numberFormat: null });
  expect(readEntry("1,741", "0", TODAY)).toEqual({ value: 1741, numberFormat: null });
});

test.each(["5-1", "38.2%", "0123", "TRUE", "３８０"])("%j in a text cell stays text", (typed) => {
  expect(readEntry(typed, "@", TODAY)).toEqual({ value: typed, numberFormat: null });
});
