import type { SheetBlueprint } from "../blueprint/sheet";
import type { SheetContent } from "../excel/read/sheet-content";
import type { CellWrite } from "../excel/write/write-entries";
import { matchCells } from "./match-cells";

/**
 * Formulas to be set again on a sheet that stayed while others were deleted: Excel has turned what they referred to
 * into #REF!. Formulas where the blueprint has none are a person's, and not ours to mend.
 */
export const brokenFormulas = (blueprint: SheetBlueprint, content: SheetContent): readonly CellWrite[] => {
  const match = matchCells(blueprint, content);
  return content.rows.flatMap((cells, r) =>
    cells.flatMap((cell, c): readonly CellWrite[] => {
      if (!cell.formula?.includes("#REF!")) return [];
      const found = match(r, c);
      if (found.by === "header" || found.wanted.kind !== "formula") return [];
      const place = { row: content.firstRow + r, column: content.firstColumn + c };
      return [
        { sheet: content.sheet, ...place, input: found.wanted.formula, isText: false, numberFormat: null },
      ];
    }),
  );
};
