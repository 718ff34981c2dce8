import type { NumberFormat } from "../../blueprint/cell";
import type { Indicator } from "../../plan/plan";
import { FREE_DECIMALS, WHOLE } from "../free-format";
import { valueFormat } from "../value-format";
import type { PanelLine } from "./panel-data";

/** True where neither unit nor decimals were known when the panel was made. */
export const isFree = (indicator: Indicator): boolean => valueFormat(indicator) === "General";

// One condition and no more: of numbers left to a third section LibreOffice drops the minus sign.
/** From a thousand on no decimals are worth showing of what was only reckoned. */
const EXPECTED = `[<1000]#,##0.0#;${WHOLE}`;
/** Excel chooses the steps of an axis so that they need few decimals; it sets no separators by itself. */
const AXIS = `[<1000]General;${WHOLE}`;

/** Number format of a line's cells; whole numbers of a free panel are shown without decimals besides. */
export const lineFormat = (indicator: Indicator, kind: PanelLine["kind"]): NumberFormat => {
  if (!isFree(indicator)) return valueFormat(indicator);
  return kind === "actual" ? FREE_DECIMALS : EXPECTED;
};

/** Whole numbers in a small range have steps between them: without decimals the axis would name two of them alike. */
export const axisFormat = (indicator: Indicator): NumberFormat => {
  const format = valueFormat(indicator);
  return isFree(indicator) || format === WHOLE ? AXIS : format;
};
