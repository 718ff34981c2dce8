import { blank, formula, number, text, type BlueprintCell, type NumberFormat } from "../../blueprint/cell";
import type { CellStyle } from "../../blueprint/style";
import { EVALUATION } from "../columns";
import { goalTitle } from "../goal-title";
import { unitCell } from "../register/unit-cell";
import type { TableColumn } from "../table-layout";
import { STYLES } from "../theme";
import { valueFormat } from "../value-format";
import type { EvaluationRow } from "./evaluation-row";
import { cellsOfRow, type CellRule, type Context } from "./formula-context";
import { hiddenHeadings } from "./headings";
import { shownRules } from "./shown-columns";
import { workingRules } from "./workings";

type Column = TableColumn<EvaluationRow>;

const centred: CellStyle = { ...STYLES.computed, horizontal: "center" };
const wrapped: CellStyle = { ...STYLES.computed, horizontal: "left", wrap: true };
const figures: CellStyle = { ...STYLES.computed, horizontal: "right" };
const RATE: NumberFormat = "0.0%";

const nameOf = ({ indicator, listingNo }: EvaluationRow): string =>
  listingNo > 1 ? `${indicator.name}（再掲）` : indicator.name;

/** The columns of 進捗評価, the hidden workings last. */
export const evaluationColumns = (context: Context, valueWidth: number): readonly Column[] => {
  const shown = shownRules(context);
  const workings = workingRules(context);
  const ruled =
    (rule: CellRule | undefined, format?: (row: EvaluationRow) => NumberFormat): Column["cell"] =>
    (row, sheetRow): BlueprintCell => {
      if (rule === undefined) return blank;
      const content = rule(row, cellsOfRow(context, sheetRow));
      return typeof content === "number" ? number(content) : formula(`=${content}`, format?.(row));
    };
  const computed = (
    header: string,
    width: number,
    style: CellStyle,
    format?: (row: EvaluationRow) => NumberFormat,
  ): Column => ({ header, width, style, cell: ruled(shown.get(header), format) });
  const inUnit = (header: string): Column =>
    computed(header, valueWidth, figures, ({ indicator }) => valueFormat(indicator));
  const rate = (header: string): Column => computed(header, 8.5, figures, () => RATE);
  const own = (header: string, width: number): Column => ({
    header,
    width,
    style: STYLES.input,
    cell: () => blank,
  });

  return [
    { header: EVALUATION.key, cell: ({ key }) => text(key), style: STYLES.text, width: 3, hidden: true },
    { header: EVALUATION.goal, cell: ({ goal }) => text(goalTitle(goal)), style: STYLES.text, width: 23 },
    { header: EVALUATION.name, cell: (row) => text(nameOf(row)), style: STYLES.text, width: 28 },
    {
      header: EVALUATION.breakdown,
      cell: ({ row }) => text(row.breakdown),
      style: { ...STYLES.text, horizontal: "center" },
      min: 7,
      max: 12,
    },
    {
      header: EVALUATION.unit,
      cell: ({ indicator }, sheetRow) =>
        unitCell(context.book, indicator, cellsOfRow(context, sheetRow).of(EVALUATION.key)),
      style: { ...STYLES.text, horizontal: "center" },
      min: 7,
      max: 10,
    },
    inUnit(EVALUATION.baseline),
    computed(EVALUATION.baselineYear, 8, centred),
    ...context.years.map((year) => inUnit(year.value)),
    inUnit(EVALUATION.target),
    inUnit(EVALUATION.used),
    computed(EVALUATION.usedYear, 11, centred),
    computed(EVALUATION.met, 7, centred),
    rate(EVALUATION.achievementRate),
    rate(EVALUATION.progressRate),
    rate(EVALUATION.elapsedShare),
    computed(EVALUATION.rating, 15, { ...centred, wrap: true }),
    computed(EVALUATION.indicatorRating, 15, { ...centred, wrap: true }),
    computed(EVALUATION.change, 8, centred),
    computed(EVALUATION.reason, 24, wrapped),
    own(EVALUATION.ownAssessment, 9),
    own(EVALUATION.ownReason, 17),
    ...hiddenHeadings(context.years).map((header): Column => ({
      header,
      cell: ruled(workings.get(header)),
      style: STYLES.computed,
      width: 9,
      hidden: true,
    })),
  ];
};
