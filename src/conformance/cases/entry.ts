import type { AutomaticCase, Source } from "../case";
import type { Json } from "../json";
import { asJson } from "../json";
import { api, guide, help, thread, unverified } from "../sources";
import type { Scratch } from "../run/scratch";
import { automatic } from "./area";
import type { Writing } from "./cell-seen";
import { cellSeen, writeAndRead } from "./cell-seen";

/** Case name, what is written, what the cell then holds, where that is from. */
type Row = readonly [string, Writing["input"], Json, Source];

const AS_TEXT = "src/blueprint/as-text.ts";
const BLANK_AND_NULL = guide("excel/excel-add-ins-blank-null-values");
const RANGE = api("Range");
const DATES = help("stop-automatically-changing-numbers-to-dates-452bd2db-cc96-47d1-81e4-72cec11c4ed8");
const PERCENT = help("format-numbers-as-percentages-de49167b-d603-4450-bcaa-31fba6c7b6b4");

/** Strings (and a few numbers) given to `values` of a cell of format General. */
const IN_GENERAL: readonly Row[] = [
  ["digits", "4315", { number: 4315 }, unverified],
  ["digits-full-width", "４３１５", { number: 4315 }, unverified],
  ["decimal-full-width", "４３８．３", { number: 438.3 }, unverified],
  ["leading-zeros", "007", { number: 7 }, unverified],
  ["spaces-around", " 12 ", { number: 12 }, unverified],
  ["space-full-width", "　", { text: "　" }, unverified],
  ["thousands", "1,741", { number: 1741 }, unverified],
  ["thousands-full-width", "１，７４１", { number: 1741 }, unverified],
  ["thousands-misplaced", "17,41", { text: "17,41" }, unverified],
  ["thousands-misplaced-late", "1,7411", { text: "1,7411" }, unverified],
  ["with-unit", "1,741人", { text: "1,741人" }, unverified],
  ["with-unit-full-width", "１９．５年", { text: "１９．５年" }, unverified],
  ["minus", "-40", { number: -40 }, unverified],
  ["minus-full-width", "－４０", { number: -40 }, unverified],
  ["black-triangle", "▲40", { text: "▲40" }, unverified],
  ["white-triangle", "△40", { text: "△40" }, unverified],
  ["parentheses", "(40)", { number: -40 }, unverified],
  ["exponent", "1E3", { number: 1000 }, unverified],
  ["sixteen-digits", "9007199254740993", { number: 9007199254740990 }, unverified],
  ["percent", "38.2%", { number: 0.382 }, unverified],
  ["percent-full-width", "38.2％", { number: 0.382 }, unverified],
  ["yen", "¥1,000", { number: 1000 }, unverified],
  ["dollar", "$1,000", { number: 1000 }, unverified],
  ["yen-kanji", "1000円", { text: "1000円" }, unverified],
  ["month-day", "5-1", { date: "this year-05-01" }, DATES],
  ["month-day-3-2", "3-2", { date: "this year-03-02" }, DATES],
  ["half", "1/2", { date: "this year-01-02" }, DATES],
  ["month-day-full-width", "５－１", { date: "this year-05-01" }, unverified],
  ["range-of-numbers", "350-380", { text: "350-380" }, unverified],
  ["no-such-day", "2-30", { date: "1930-02-01" }, unverified],
  ["year-month", "2024/4", { date: "2024-04-01" }, unverified],
  ["iso-date", "2018-12-31", { date: "2018-12-31" }, thread(229)],
  ["era-letter", "R6.4.1", { date: "2024-04-01" }, unverified],
  ["era-letter-month", "R6.3", { text: "R6.3" }, unverified],
  ["era-letter-month-h", "H30.4", { text: "H30.4" }, unverified],
  ["era-kanji", "令和6年4月1日", { date: "2024-04-01" }, unverified],
  ["era-kanji-full-width", "令和６年４月１日", { date: "2024-04-01" }, unverified],
  ["fiscal-year", "令和6年度", { text: "令和6年度" }, unverified],
  ["boolean", "TRUE", { boolean: true }, unverified],
  ["error-value", "#N/A", { error: "#N/A" }, unverified],
  ["hyphen", "-", { text: "-" }, unverified],
  ["formula", "=1+1", { formula: "=1+1", value: 2 }, RANGE],
  ["equals-sign", "=", { text: "=" }, unverified],
  ["plus-text", "+abc", { formula: "=+abc", value: "#NAME?" }, RANGE],
  ["minus-text", "-abc", { formula: "=-abc", value: "#NAME?" }, RANGE],
  ["at-text", "@abc", { formula: "=abc", value: "#NAME?" }, unverified],
  ["equals-full-width", "＝1+1", { text: "＝1+1" }, unverified],
  ["apostrophe", "'5-1", { text: "5-1" }, unverified],
  ["apostrophe-formula", "'=1+1", { text: "=1+1" }, thread(6687)],
  ["apostrophe-zeros", "'007", { text: "007" }, unverified],
  ["empty", "", "empty", BLANK_AND_NULL],
];

/** The same given to `formulas`, by which the add-in writes single cells. */
const THROUGH_FORMULAS: readonly Row[] = [
  ["digits", "4315", { number: 4315 }, unverified],
  ["month-day", "5-1", { date: "this year-05-01" }, unverified],
  ["apostrophe", "'5-1", { text: "5-1" }, unverified],
  ["apostrophe-formula", "'=1+1", { text: "=1+1" }, unverified],
  ["apostrophe-full-width", "'４３１５", { text: "４３１５" }, unverified],
  ["number", 38.2, { number: 38.2 }, RANGE],
  ["empty", "", "empty", BLANK_AND_NULL],
];

/** Given to a cell whose number format is set first. */
const IN_FORMAT: readonly (readonly [string, string, Writing["input"], Json, Source])[] = [
  ["text-cell", "@", "5-1", { text: "5-1" }, thread(229)],
  ["text-cell-zeros", "@", "007", { text: "007" }, unverified],
  ["text-cell-formula", "@", "=1+1", { text: "=1+1" }, unverified],
  ["percent-cell-string", "0.0%", "38.2", { number: 0.382 }, PERCENT],
  ["percent-cell-with-sign", "0.0%", "38.2%", { number: 0.382 }, PERCENT],
  ["percent-cell-number", "0.0%", 38.2, { number: 38.2 }, unverified],
  ["percent-cell-fraction", "0.0%", 0.382, { number: 0.382 }, unverified],
  ["percent-cell-below-one", "0.0%", "0.6", { number: 0.006 }, unverified],
];

const title = (through: string, input: Writing["input"], format = "") => ({
  ja: `${format === "" ? "" : `書式「${format}」のセルの`}${through}に${typeof input === "string" ? `「${input}」` : `数値の ${input} `}を書く`,
  en: `${JSON.stringify(input)} written to ${through}${format === "" ? "" : ` of a cell formatted ${format}`}`,
});

const entryCases: readonly AutomaticCase[] = automatic("entry", [
  ...IN_GENERAL.map(([id, input, expected, source]) => ({
    id,
    title: title("values", input),
    expected,
    source,
    reliedOn: [AS_TEXT],
    run: async (scratch: Scratch) => cellSeen(await writeAndRead(scratch, { input, through: "values" })),
  })),
  ...THROUGH_FORMULAS.map(([id, input, expected, source]) => ({
    id: `formulas-${id}`,
    title: title("formulas", input),
    expected,
    source,
    reliedOn: [AS_TEXT, "src/excel/write/write-entries.ts"],
    run: async (scratch: Scratch) => cellSeen(await writeAndRead(scratch, { input, through: "formulas" })),
  })),
  ...IN_FORMAT.map(([id, numberFormat, input, expected, source]) => ({
    id,
    title: title("values", input, numberFormat),
    expected,
    source,
    reliedOn: [AS_TEXT],
    run: async (scratch: Scratch) =>
      cellSeen(await writeAndRead(scratch, { input, through: "values", numberFormat })),
  })),
]);

/** The number format an entry leaves in a General cell. */
const FORMATS_LEFT: readonly (readonly [string, string, string])[] = [
  ["month-day", "5-1", 'm"月"d"日"'],
  ["thousands", "1,741", "#,##0"],
  ["percent", "38.2%", "0.00%"],
  ["exponent", "1E3", "0.00E+00"],
  ["era-letter", "R6.4.1", "[$-411]ge.m.d"],
  ["era-kanji", "令和6年4月1日", '[$-411]ggge"年"m"月"d"日"'],
  ["yen", "¥1,000", '"¥"#,##0;[Red]"¥"-#,##0'],
  ["unit", "1,741人", "General"],
];

const formatCases = automatic(
  "entry",
  FORMATS_LEFT.map(([id, input, expected]) => ({
    id: `format-after-${id}`,
    title: {
      ja: `valuesに「${input}」を書いた標準のセルの表示形式`,
      en: `Number format of a General cell after ${JSON.stringify(input)}`,
    },
    expected,
    source: unverified,
    run: async (scratch: Scratch) =>
      asJson((await writeAndRead(scratch, { input, through: "values" })).numberFormat[0]?.[0]),
  })),
);

const otherCases = automatic("entry", [
  {
    id: "null-leaves-cell",
    title: { ja: "配列の中のnullは、そのセルをそのまま残す", en: "null in an array leaves its cell alone" },
    expected: [["old", 2]],
    source: BLANK_AND_NULL,
    reliedOn: ["src/excel/write/write-cells.ts"],
    run: async (scratch) => {
      const cells = await scratch.request((sheet) => {
        const range = sheet.getRange("A1:B1");
        range.values = [["old", 1]];
        range.values = [[null, 2]];
        return range.load("values");
      });
      return asJson(cells.values);
    },
  },
  {
    id: "apostrophe-read-back",
    title: {
      ja: "先頭の ' は、values にも formulas にも含まれずに読み出される",
      en: "A leading apostrophe is part of neither values nor formulas when read back",
    },
    expected: { formulas: "=1+1", values: "=1+1" },
    source: thread(6687),
    reliedOn: ["src/excel/read/table-content.ts"],
    run: async (scratch) => {
      const cell = await writeAndRead(scratch, { input: "'=1+1", through: "values" });
      return { values: asJson(cell.values[0]?.[0]), formulas: asJson(cell.formulas[0]?.[0]) };
    },
  },
  {
    id: "own-format-stays",
    title: {
      ja: "書式のあるセルに「1,741」を書いても、書式はそのまま",
      en: "A cell's own format stays when 1,741 is written",
    },
    expected: "0.0",
    source: unverified,
    run: async (scratch) => {
      const cell = await writeAndRead(scratch, { input: "1,741", through: "values", numberFormat: "0.0" });
      return asJson(cell.numberFormat[0]?.[0]);
    },
  },
  {
    id: "longest-text",
    title: { ja: "セルには32,767文字まで入る", en: "A cell holds 32,767 characters" },
    expected: 32767,
    source: help("excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3"),
    run: async (scratch) => {
      const cell = await writeAndRead(scratch, { input: "あ".repeat(32767), through: "values" });
      return String(cell.values[0]?.[0]).length;
    },
  },
  {
    id: "line-break",
    title: { ja: "改行入りの文字列がそのまま残る", en: "A text with a line break stays as it is" },
    expected: { text: "一行目\n二行目" },
    source: unverified,
    run: async (scratch) =>
      cellSeen(await writeAndRead(scratch, { input: "一行目\n二行目", through: "values" })),
  },
  {
    id: "value-types",
    title: {
      ja: "valueTypesは、整数も小数も Double と答える",
      en: "valueTypes says Double for whole numbers too",
    },
    expected: ["Double", "Double", "String", "Boolean", "Empty", "Error"],
    source: unverified,
    reliedOn: ["src/excel/read/table-content.ts"],
    run: async (scratch) => {
      const cells = await scratch.request((sheet) => {
        const range = sheet.getRange("A1:F1");
        range.values = [[5, 5.5, "五", true, "", "#N/A"]];
        return range.load("valueTypes");
      });
      return asJson(cells.valueTypes[0]);
    },
  },
]);

export const entry: readonly AutomaticCase[] = [...entryCases, ...formatCases, ...otherCases];
