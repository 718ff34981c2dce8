import type { CellRange } from "../blueprint/address";
import type { ChartBlueprint } from "../blueprint/chart";
import type { SheetBlueprint } from "../blueprint/sheet";

/** Staff put rows of their own between the panels; more than this many are not looked through. */
const SPARE_ROWS = 200;

type TitleCell = { readonly row: number; readonly column: number };

const titleCell = ({ title }: ChartBlueprint): TitleCell | null =>
  title === null || typeof title === "string" ? null : title.range;

const formulaAt = ({ blocks }: SheetBlueprint, { row, column }: TitleCell): string | null => {
  for (const block of blocks) {
    const cell = block.cells[row - block.row]?.[column - block.column];
    if (cell?.kind === "formula") return cell.formula;
  }
  return null;
};

/** Where titles may stand now: the columns they were written to, and how far down. */
export const titleColumns = (
  sheet: SheetBlueprint,
): { readonly columns: readonly number[]; readonly rows: number } => {
  const cells = sheet.charts.flatMap((chart) => titleCell(chart) ?? []);
  return {
    columns: [...new Set(cells.map(({ column }) => column))],
    rows: SPARE_ROWS + Math.max(0, ...cells.map(({ row }) => row)),
  };
};

const movedBy = (rows: number, range: CellRange): CellRange => ({ ...range, row: range.row + rows });

const movedChart = (chart: ChartBlueprint, rows: number): ChartBlueprint => ({
  ...chart,
  area: movedBy(rows, chart.area),
  ...(chart.title === null || typeof chart.title === "string"
    ? {}
    : { title: { ...chart.title, range: movedBy(rows, chart.title.range) } }),
  series: chart.series.map((series) => ({
    ...series,
    values: { ...series.values, range: movedBy(rows, series.values.range) },
    categories: { ...series.categories, range: movedBy(rows, series.categories.range) },
  })),
});

/**
 * The charts of グラフ over their panels' rows as these stand now: a panel is found by the formula of its title, which names
 * its indicator. One that is not found is taken to be where it was made.
 * @param contents what stands in the columns of `titleColumns`, in their order.
 */
export const onTheirPanels = (
  sheet: SheetBlueprint,
  contents: readonly (readonly unknown[])[],
): readonly ChartBlueprint[] => {
  const { columns } = titleColumns(sheet);
  return sheet.charts.map((chart) => {
    const made = titleCell(chart);
    const formula = made && formulaAt(sheet, made);
    if (made === null || formula === null) return chart;
    const now = contents[columns.indexOf(made.column)]?.indexOf(formula) ?? -1;
    return now < 0 ? chart : movedChart(chart, now - made.row);
  });
};
