import type { CellValue } from "../src/local-excel/model/contract";
import { cellReference } from "../src/local-excel/xlsx/addresses";
import { readCells } from "../src/local-excel/xlsx/cells/read-cells";
import { readSharedStrings } from "../src/local-excel/xlsx/cells/shared-strings";
import { OpenedPackage } from "../src/local-excel/xlsx/package/opened-package";
import { attributeOf, childOf, childrenOf } from "../src/local-excel/xlsx/xml/read-xml";

/** What a file has in one cell, as it stands there: nothing is calculated. */
export type CachedCell = {
  readonly sheet: string;
  readonly address: string;
  readonly formula: string | null;
  readonly value: CellValue;
};

/** @throws {XlsxUnreadable} */
export const cachedCells = (bytes: Uint8Array): readonly CachedCell[] => {
  const opened = new OpenedPackage(bytes);
  const workbookPart = opened.related("", "officeDocument") ?? "";
  const stringsPart = opened.related(workbookPart, "sharedStrings");
  const strings = readSharedStrings(stringsPart === undefined ? undefined : opened.part(stringsPart));
  const parts = new Map(opened.relationships(workbookPart).map(({ id, target }) => [id, target] as const));
  return childrenOf(childOf(opened.part(workbookPart), "sheets"), "sheet").flatMap((node) => {
    const root = opened.part(parts.get(attributeOf(node, "id") ?? "") ?? "");
    return readCells(childOf(root, "sheetData"), strings).map(({ row, column, formula, value }) => ({
      sheet: attributeOf(node, "name") ?? "",
      address: cellReference(row, column),
      formula,
      value,
    }));
  });
};
