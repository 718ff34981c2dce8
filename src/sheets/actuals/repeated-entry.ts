import { formula } from "../../blueprint/cell";
import type { BlueprintCell, NumberFormat } from "../../blueprint/cell";
import type { BookNames } from "../book";
import { column } from "../by-key";
import { KEY } from "../columns";
import { formulaText } from "../formula-text";

/**
 * A cell of a re-listed row: what the first listing's row holds in the same column, found by key. OFFSET from the
 * header, not INDEX: a column that contains the formula itself would be a circular reference.
 */
export const repeatedEntry = (
  book: BookNames,
  header: string,
  firstKey: string,
  numberFormat?: NumberFormat,
): BlueprintCell => {
  const head = `${book.table("actuals")}[[#Headers],[${header}]]`;
  const there = `OFFSET(${head},MATCH(${formulaText(firstKey)},${column(book, "actuals", KEY)},0),0)`;
  return formula(`=IF(${there}="","",${there})`, numberFormat);
};
