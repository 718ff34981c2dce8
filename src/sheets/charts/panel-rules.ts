import { cellAddress } from "../../blueprint/address";
import type { CellRange } from "../../blueprint/address";
import type { ConditionalFormatBlueprint } from "../../blueprint/sheet";
import { WHOLE } from "../free-format";
import { COLOURS } from "../theme";
import { PERCENT } from "./panel-cells";
import type { Panel } from "./panel-data";
import { isFree } from "./panel-formats";
import { numbersOf, scaleAddress } from "./panel-places";
import type { PanelPlace } from "./panel-places";

/** `#N/A` keeps a line from falling to zero; on paper it is nothing. */
const hiddenGaps = (range: CellRange): ConditionalFormatBlueprint => ({
  range,
  formula: `=ISNA(${cellAddress(range.row, range.column)})`,
  style: { fontColour: COLOURS.white },
});

/** The heads of a slot nobody has filled yet have no words. */
const emptySlot = ({ key }: Panel, { area, heads }: PanelPlace): ConditionalFormatBlueprint => ({
  range: { ...area, row: heads.row, rows: 1 },
  formula: `=${key}=""`,
  style: { fill: COLOURS.white },
});

/**
 * Where nobody knew unit and decimals: percentages as on the other sheets, and whole numbers without decimals.
 * @param scale the cell of `scaleCell`.
 */
const freeNumbers = (range: CellRange, scale: string | null): readonly ConditionalFormatBlueprint[] => {
  const whole = `IFERROR(MOD(${cellAddress(range.row, range.column)},1)=0,FALSE)`;
  if (scale === null) return [{ range, formula: `=${whole}`, style: { numberFormat: WHOLE } }];
  return [
    { range, formula: `=${scale}=${PERCENT}`, style: { numberFormat: "0.0" } },
    { range, formula: `=AND(${scale}<>${PERCENT},${whole})`, style: { numberFormat: WHOLE } },
  ];
};

/** Conditional formats of a panel. */
export const panelRules = (panel: Panel, place: PanelPlace): readonly ConditionalFormatBlueprint[] => {
  const range = numbersOf(panel, place);
  return [
    ...(panel.isSlot ? [emptySlot(panel, place)] : []),
    hiddenGaps(range),
    ...(isFree(panel.indicator) ? freeNumbers(range, scaleAddress(panel, place)) : []),
  ];
};
