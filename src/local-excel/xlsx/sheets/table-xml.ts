import type { ColumnFilter, ModelTable } from "../../model/contract";
import { boxReference } from "../addresses";
import { MAIN } from "../package/namespaces";
import { encodeExcelString } from "../xml/excel-string";
import { element, xmlDocument } from "../xml/write-xml";

/** Line breaks of a header stand escaped in the attribute, unlike in the cell. */
const columnName = (text: string): string =>
  encodeExcelString(text).replace(/\r?\n/g, "_x000a_").replace(/\t/g, "_x0009_");

const columnsXml = (table: ModelTable): string => {
  const { box, sheet } = table;
  // Excel calls the file damaged where a header cell says anything else.
  const names = table.showHeaders
    ? Array.from({ length: box.columns }, (_, index) => sheet.text(box.row, box.column + index))
    : table.columns;
  const columns = names.map((name, index) =>
    element("tableColumn", { id: index + 1, name: columnName(name) }),
  );
  return element("tableColumns", { count: columns.length }, ...columns);
};

/** What is chosen of one column; a blank has a mark of its own. */
const filterXml = ({ column, texts }: ColumnFilter): string =>
  element(
    "filterColumn",
    { colId: column },
    element(
      "filters",
      { blank: texts.includes("") ? true : undefined },
      ...texts
        .filter((text) => text !== "")
        .map((text) => element("filter", { val: encodeExcelString(text) })),
    ),
  );

/** A table's own part. `id` counts through the workbook from 1. */
export const tableXml = (table: ModelTable, id: number): string => {
  const { box } = table;
  const filtered = table.showTotals ? { ...box, rows: box.rows - 1 } : box;
  return xmlDocument(
    element(
      "table",
      {
        xmlns: MAIN,
        id,
        name: table.name,
        displayName: table.name,
        ref: boxReference(box),
        headerRowCount: table.showHeaders ? undefined : 0,
        totalsRowCount: table.showTotals ? 1 : undefined,
        totalsRowShown: table.showTotals ? undefined : false,
      },
      table.showHeaders && table.showFilterButton
        ? element("autoFilter", { ref: boxReference(filtered) }, ...table.filters.map(filterXml))
        : "",
      columnsXml(table),
      element("tableStyleInfo", {
        name: table.style === "" ? undefined : table.style,
        showFirstColumn: false,
        showLastColumn: false,
        showRowStripes: table.showBandedRows,
        showColumnStripes: false,
      }),
    ),
  );
};
