import { valueFormat } from "../sheets/value-format";
import type { Cell } from "../values/cell";
import type { Place } from "../values/entry";
import type { CellKey } from "./cell-key";
import { FIRST_YEAR_CELL, cellKeyText } from "./cell-key";
import { completedCells } from "./check-input/completed-cells";
import { definitionCells } from "./check-input/definition-cells";
import { entryFinder } from "./entry-cells";
import type { PlanEntries } from "./plan-entries";

/** A cell as it stands now. */
export type FoundCell = {
  readonly cell: Cell;
  readonly place: Place;
  /** The number format まちKPI gives this cell; null: none of its own. */
  readonly ownFormat: string | null;
  /** What the plan's definition puts there; absent for entries, null where it leaves the cell blank. */
  readonly defined?: string | number | null;
};

/** Finds the cells findings are about, on 実績入力 and 指標台帳; null where row, column or table is gone. */
export const cellFinder = ({
  plan,
  inserted,
  entries,
  register,
  firstYear,
}: PlanEntries): ((key: CellKey) => FoundCell | null) => {
  const entryAt = entryFinder(entries);
  const byRow = new Map(plan.indicators.flatMap((own) => own.rows.map(({ key }) => [key, own] as const)));
  const definitions = new Map(
    (register ? definitionCells(inserted, register) : []).map(
      ({ rowKey, heading, cell, place, numberFormat, expected }): [string, FoundCell] => [
        cellKeyText({ rowKey, year: null, heading }),
        { cell, place, ownFormat: numberFormat, defined: expected },
      ],
    ),
  );
  for (const { rowKey, heading, cell, place } of register ? completedCells(inserted, register) : []) {
    const indicator = byRow.get(rowKey.replace(/#\d+$/, ""));
    definitions.set(cellKeyText({ rowKey, year: null, heading }), {
      cell,
      place,
      ownFormat: indicator ? valueFormat(indicator) : null,
    });
  }
  if (firstYear) definitions.set(cellKeyText(FIRST_YEAR_CELL), { ...firstYear, ownFormat: "0" });
  return (key) => {
    if (key.year === null) return definitions.get(cellKeyText(key)) ?? null;
    const entry = entryAt(key.rowKey, key.year);
    const indicator = byRow.get(key.rowKey.replace(/#\d+$/, ""));
    return (
      entry && { cell: entry.cell, place: entry.place, ownFormat: indicator ? valueFormat(indicator) : null }
    );
  };
};
