import type { ModelTable } from "../../model/contract";
import { boxReference } from "../addresses";
import { MAIN } from "../package/namespaces";
import { encodeExcelString } from "../xml/excel-string";
import { element, xmlDocument } from "../xml/write-xml";

/** Line breaks of a header stand escaped in the attribute, unlike in the cell. */
const columnName = (text: string): string =>
  encodeExcelString(text).replace(/\r?\n/g, "_x000a_").replace(/\t/g, "_x0009_");

const columnsXml = (table: ModelTable): string => {
  const { box, sheet, showHeaders } = table;
  const columns = Array.from({ length: box.columns }, (_, index) =>
    element("tableColumn", {
      id: index + 1,
      name: showHeaders ? columnName(sheet.text(box.row, box.column + index)) : `列${index + 1}`,
    }),
  );
  return element("tableColumns", { count: columns.length }, ...columns);
};

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
        ? element("autoFilter", { ref: boxReference(filtered) })
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
