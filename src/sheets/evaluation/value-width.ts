import { number } from "../../blueprint/cell";
import { shownText } from "../shown-text";
import { cellValue, valueFormat } from "../value-format";
import { columnWidth } from "../width";
import type { EvaluationRow } from "./evaluation-row";

/** Two more characters than the plan's own numbers take: values may grow by a digit and its comma. */
const GROWTH = "00";

const definedValues = ({ row }: EvaluationRow): readonly number[] => [
  ...(row.baseline.state === "value" ? [row.baseline.value] : []),
  ...("value" in row.target ? [row.target.value] : []),
];

/** Width of the columns of values, by the baselines and targets of the plan; a number too wide would show as ####. */
export const valueWidth = (rows: readonly EvaluationRow[], fontScale: number): number =>
  columnWidth(
    rows.flatMap((row) =>
      definedValues(row).map(
        (value) => shownText(number(cellValue(row.indicator, value), valueFormat(row.indicator))) + GROWTH,
      ),
    ),
    { min: 10, max: 18, fontScale },
  );
