import type { PlacedCell } from "./cell-store";
import { contentOf } from "./content";
import type { Box, CellValue } from "./contract";
import { ExcelError } from "./excel-error";
import type { Services } from "./services";
import type { Sheet } from "./sheet";

/**
 * The cells a range holds after values are written to it; null values leave theirs.
 * All are worked out before any is written: a bad formula leaves the whole range as it was.
 */
export function cellsWritten(
  sheet: Sheet,
  box: Box,
  values: readonly (readonly (CellValue | null)[])[],
  { today, checkFormula }: Services,
): readonly PlacedCell[] {
  if (values.length !== box.rows || values.some((row) => row.length !== box.columns)) {
    throw new ExcelError(
      "InvalidArgument",
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );
  }
  const now = today();
  return values.flatMap((line, down) =>
    line.flatMap((value, along): readonly PlacedCell[] => {
      if (value === null) return [];
      const [row, column] = [box.row + down, box.column + along];
      const content = contentOf(value, sheet.held(row, column).format, now);
      if (content.kind === "value") return [{ row, column, cell: content.cell }];
      checkFormula(content.formula, sheet);
      return [{ row, column, cell: { value: "", formula: content.formula, format: content.format } }];
    }),
  );
}
