import type { SheetBlueprint } from "../../src/blueprint/sheet";
import { pointsOfMillimetres } from "../../src/blueprint/units";
import { STYLES } from "../../src/sheets/theme";
import { syntheticPlan } from "../support/synthetic-plan";
import { PLANS, everySheetOf } from "./every-sheet";
import { cellOf, plain } from "./sheet-cells";

const A4_HEIGHT = 297;
const DEFAULT_HEIGHT = 18.75;
/** Where a row stops growing in Excel, and its text is cut off. */
const MOST_HEIGHT = 409;

const sheets = [...PLANS, syntheticPlan(200)].flatMap((plan) =>
  everySheetOf(plan).map((sheet) => ({ title: `${plan.id} ${sheet.name}`, sheet })),
);
/** Excel follows page breaks on these in any case: they are not fitted to a page's width. */
const unfitted = sheets.filter(({ sheet: { page } }) => page.fitTo.wide === null);
/** Their rows are dealt out over pages by height. */
const divided = unfitted.filter(({ title }) => !title.endsWith("グラフ"));

/** Points between the margins, in the sheet's own size. */
const roomOf = ({ page: { margins, scale = 100 } }: SheetBlueprint): number =>
  (pointsOfMillimetres(A4_HEIGHT - margins.top - margins.bottom) * 100) / scale;

const heightOf = ({ rowHeights }: SheetBlueprint, row: number): number => {
  const found = rowHeights.find(({ from, count }) => row >= from && row < from + count);
  return found?.hidden ? 0 : (found?.height ?? DEFAULT_HEIGHT);
};

/** First and last row of each printed page. */
const pagesOf = ({ page }: SheetBlueprint): readonly (readonly [from: number, to: number])[] => {
  const starts = [0, ...(page.pageBreaksBefore ?? [])];
  return starts.map((from, i) => [from, (starts[i + 1] ?? page.printArea?.rows ?? 0) - 1]);
};

const headed = (sheet: SheetBlueprint, row: number): boolean =>
  sheet.styles.some(
    ({ range, style }) =>
      range.row === row &&
      range.rows === 1 &&
      range.column + range.columns > 2 &&
      style.fill === STYLES.header.fill,
  );

test.each(unfitted)("$title: what stands between two breaks fits a page", ({ sheet }) => {
  const titleRows = sheet.page.titleRows;
  const repeated = titleRows === undefined ? 0 : heightOf(sheet, titleRows.from);
  const tooHigh = pagesOf(sheet).filter(([from, to], i) => {
    let height = i === 0 ? 0 : repeated;
    for (let row = from; row <= to; row += 1) height += heightOf(sheet, row);
    return height > roomOf(sheet);
  });
  expect(tooHigh).toEqual([]);
});

test.each(divided)("$title: no page ends with a table's head", ({ sheet }) => {
  expect(pagesOf(sheet).filter(([, to]) => headed(sheet, to))).toEqual([]);
});

test.each(sheets)("$title: no text needs a row higher than Excel's", ({ sheet }) => {
  expect(sheet.rowHeights.filter(({ height }) => height >= MOST_HEIGHT)).toEqual([]);
});

test("施策評価シート of a long goal goes on overleaf under its title, goal and the table's head", () => {
  const { sheet } = sheets.find(({ title }) => title === "synthetic-200 施策評価シート") ?? {};
  if (sheet === undefined) throw new Error("No 施策評価シート");
  const pages = pagesOf(sheet).map(([from, to]) =>
    Array.from({ length: to - from + 1 }, (_, i) => String(plain(cellOf(sheet, from + i, 0)))),
  );
  const kinds = pages.map((texts) => {
    const continued = texts[0]?.includes("（続き）") ?? false;
    const head = texts.indexOf("指標（単位）");
    expect(texts[1]).toBe("目標");
    expect([-1, continued ? 2 : 3]).toContain(head);
    return [
      continued ? "続き" : "初め",
      ...(head < 0 ? [] : ["指標"]),
      ...(texts.includes("要因") ? ["コメント"] : []),
    ].join(" ");
  });
  expect(kinds.slice(0, 8)).toEqual([
    "初め 指標",
    "続き 指標",
    "続き 指標",
    "続き 指標 コメント",
    "初め 指標",
    "続き 指標",
    "続き 指標",
    "続き コメント",
  ]);
});
