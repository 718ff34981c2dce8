import { bookNames, preferredSheetNames } from "../../../src/sheets/book";
import { REGISTER, guideHeading } from "../../../src/sheets/columns";
import { registerSheet } from "../../../src/sheets/register/register-sheet";
import { kitamotoBook } from "../kitamoto";
import { madeUpPlan } from "../made-up-plan";
import { plain, tableRows } from "../sheet-cells";

const sheet = registerSheet(kitamotoBook, { asOf: null });
const rows = tableRows(sheet);
const rowOf = (key: string) => rows.find((row) => plain(row[REGISTER.key]) === key) ?? {};
const shown = (key: string, headers: readonly string[]) => headers.map((header) => plain(rowOf(key)[header]));

test("18 rows in the plan's printed order, the re-listing under its second goal", () => {
  expect(rows).toHaveLength(18);
  expect(rows.map((row) => plain(row[REGISTER.key])).slice(6, 9)).toEqual([
    "healthy-life-expectancy-65/male",
    "healthy-life-expectancy-65/female",
    "community-activity-participation",
  ]);
  expect(plain(rows[16]?.[REGISTER.key])).toBe("community-activity-participation#2");
});

test.each([
  ["net-product-per-worker", [431.5, "H30", "431.5万円 (H30)", 438.3, "R7", "438.3万円", "≧", "到達"]],
  ["job-openings-ratio", [null, null, "-", 1.24, "R7", "1.24倍", "≧", "到達"]],
  ["hometown-donations", [3908, null, "3,908件", null, "R7", "↗", "↗", "方向"]],
  ["net-migration-women-25-34", [-40, null, "-40人", 0, "R7", "0人", "≧", "到達"]],
  ["safe-townscape", [0.576, null, "57.6%", 0.603, "R7", "60.3%", "≧", "到達"]],
  ["greenhouse-gas-emissions", [272000, null, "272,000t-CO2", 246500, "R7", "246,500t-CO2/年", "≦", "到達"]],
  ["disaster-casualties", [0, null, "0人", 0, "R7", "0人/年", "≦", "維持"]],
] as const)("%s: numbers as numbers, the printed text beside them", (key, expected) => {
  expect(
    shown(key, [
      REGISTER.baseline,
      REGISTER.baselineYear,
      REGISTER.baselineText,
      REGISTER.target,
      REGISTER.targetYear,
      REGISTER.targetText,
      REGISTER.condition,
      REGISTER.targetKind,
    ]),
  ).toEqual(expected);
});

test("codes are text for good, formats follow the indicator, bounds of shares are fractions", () => {
  expect(rowOf("births")[REGISTER.code]).toEqual({ kind: "text", text: "7-2", numberFormat: "@" });
  expect(rowOf("net-product-per-worker")[REGISTER.baseline]?.numberFormat).toBe("#,##0.0");
  expect(rowOf("safe-townscape")[REGISTER.max]).toEqual({ kind: "number", value: 1, numberFormat: "0.0%" });
});

test("a re-listing says so and names its own line", () => {
  expect(shown("community-activity-participation", [REGISTER.listing, REGISTER.source])).toEqual([
    "主",
    "kitamoto-004:63",
  ]);
  expect(shown("community-activity-participation#2", [REGISTER.listing, REGISTER.source])).toEqual([
    "再掲",
    "kitamoto-004:79",
  ]);
});

test("the key column is hidden, the header row repeats in print, A3 landscape", () => {
  expect(sheet.columns[0]).toEqual({ column: 0, width: 3, hidden: true });
  expect(sheet.page).toMatchObject({
    paper: "A3",
    orientation: "landscape",
    titleRows: { from: 2, to: 2 },
    fitTo: { wide: 1, tall: null },
  });
});

test("目安値 columns stand only where the plan has any", () => {
  expect(Object.keys(rows[0] ?? {}).filter((header) => header.startsWith("目安値"))).toEqual([]);
  const plan = madeUpPlan(3);
  const made = tableRows(registerSheet(bookNames(plan, preferredSheetNames()), { asOf: null }));
  expect(made.map((row) => plain(row[guideHeading(2019)]))).toEqual([120, null, null]);
});
