import { absoluteCell, absoluteRange, cellAddress } from "../../blueprint/address";
import { formula, text } from "../../blueprint/cell";
import type { Block } from "../../blueprint/sheet";
import type { BookNames } from "../book";
import { byKey } from "../by-key";
import { EVALUATION, REGISTER } from "../columns";
import { formulaText } from "../formula-text";
import type { Panel } from "./panel-data";

/** Key, how many indicators are in use up to it, key of the slot in that place. */
export const SLOT_COLUMNS = 3;

/** In use: its name on 指標台帳 is no longer the one it was made with, or there is a number to draw. */
const inUse = (book: BookNames, { indicator, key }: Panel): string => {
  const name = byKey(book, "register", REGISTER.name, key);
  const numbers = [EVALUATION.baseline, EVALUATION.target, EVALUATION.used].map((heading) =>
    byKey(book, "evaluation", heading, key),
  );
  return `IFERROR(OR(AND(${name}<>"",${name}<>${formulaText(indicator.name)}),COUNT(${numbers.join(",")})>0),FALSE)`;
};

/**
 * Panels of a form whose indicators have no names yet, as slots: each shows the next indicator in use, so that those in
 * use stand together on the first pages. All indicators have to be alike, one row each.
 * @param at first cell of the columns that say which indicator stands in which slot.
 */
export const asSlots = (
  book: BookNames,
  panels: readonly Panel[],
  at: { readonly row: number; readonly column: number },
): { readonly panels: readonly Panel[]; readonly block: Block } => {
  const rangeOf = (column: number): string =>
    absoluteRange({ row: at.row, column: at.column + column, rows: panels.length, columns: 1 });
  const counts = rangeOf(1);
  const slotAt = (i: number): string => absoluteCell(at.row + i, at.column + 2);
  return {
    panels: panels.map((panel, i) => ({
      ...panel,
      key: slotAt(i),
      isSlot: true,
      lines: panel.lines.map((line) => ({ ...line, key: slotAt(i) })),
    })),
    block: {
      ...at,
      cells: panels.map((panel, i) => [
        text(panel.indicator.rows[0].key),
        formula(
          `=${i === 0 ? "" : `${cellAddress(at.row + i - 1, at.column + 1)}+`}IF(${inUse(book, panel)},1,0)`,
        ),
        formula(`=IFERROR(INDEX(${rangeOf(0)},MATCH(${i + 1},${counts},0)),"")`),
      ]),
    },
  };
};
