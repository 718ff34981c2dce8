import type { CellRange } from "../../blueprint/address";
import type { ChartBlueprint, ChartSeries } from "../../blueprint/chart";
import type { TermComparison } from "../../plan/term-comparison";
import type { BookNames } from "../book";
import { termWords } from "./comparison-headings";
import type { Term } from "./comparison-headings";
import { TERMS } from "./counts-tables";

/** Apart in lightness, so that a grey print tells them apart too. */
const TERM_COLOURS: Readonly<Record<Term, string>> = { earlier: "#BFBFBF", current: "#2F6EA5" };

type TermColumns = {
  /** Unique in the workbook after the plan's id is added. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly area: CellRange;
  readonly categories: CellRange;
  /** Values of the earlier term; those of the current one stand in the next column. */
  readonly values: CellRange;
};

/** Columns of both terms side by side: one unit, the number of (sub-)measures. */
export const termColumnsChart = (
  book: BookNames,
  comparison: TermComparison,
  { name, title, description, area, categories, values }: TermColumns,
): ChartBlueprint => {
  const sheet = book.sheet("comparison-counts");
  return {
    name: `${name}_${book.plan.id}`,
    type: "column-clustered",
    title,
    titleSize: 10.5,
    area,
    series: TERMS.map((term, i): ChartSeries => ({
      name: termWords(comparison)[term],
      values: { sheet, range: { ...values, column: values.column + i } },
      categories: { sheet, range: categories },
      drawnAs: "column",
      colour: TERM_COLOURS[term],
      showValues: true,
    })),
    // Every column carries its number: an axis would only take room.
    valueAxis: { min: 0, visible: false },
    categoryAxis: { fontSize: 8 },
    legend: "right",
    gapWidth: 60,
    description,
  };
};
