import { boxOf } from "../src/local-excel/xlsx/addresses";
import { OpenedPackage } from "../src/local-excel/xlsx/package/opened-package";
import { attributeOf, childOf, childrenOf, type XmlElement } from "../src/local-excel/xlsx/xml/read-xml";
import type { Box } from "../src/local-excel/model/contract";

/** Faults over which Excel offers to repair a workbook and which the Open XML SDK lets pass. */
export const packageFaults = (bytes: Uint8Array): readonly string[] => {
  const opened = new OpenedPackage(bytes);
  const workbookPart = opened.related("", "officeDocument") ?? "";
  const parts = new Map(opened.relationships(workbookPart).map(({ id, target }) => [id, target] as const));
  const tableNames = new Set<string>();
  return childrenOf(childOf(opened.part(workbookPart), "sheets"), "sheet").flatMap((node) => {
    const name = attributeOf(node, "name") ?? "";
    const part = parts.get(attributeOf(node, "id") ?? "") ?? "";
    const tables = opened
      .relationships(part)
      .filter(({ kind }) => kind === "table")
      .map(({ target }) => opened.part(target));
    const faults = [
      ...overlaps("merged cells", mergesOf(opened.part(part))),
      ...overlaps("tables", tables.flatMap(boxIn)),
      ...tables.flatMap((table) => tableFaults(table, tableNames)),
    ];
    return faults.map((fault) => `${name}: ${fault}`);
  });
};

const boxIn = (node: XmlElement | undefined): readonly Box[] => {
  const box = boxOf(attributeOf(node, "ref") ?? "");
  return box === null ? [] : [box];
};

const mergesOf = (sheet: XmlElement | undefined): readonly Box[] =>
  childrenOf(childOf(sheet, "mergeCells"), "mergeCell").flatMap(boxIn);

const meet = (a: Box, b: Box): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

/** Sorted by row, a box can only meet those that begin before it ends. */
const overlaps = (what: string, boxes: readonly Box[]): readonly string[] => {
  const sorted = [...boxes].sort((a, b) => a.row - b.row);
  const faults: string[] = [];
  sorted.forEach((box, index) => {
    for (let next = index + 1; next < sorted.length; next += 1) {
      const other = sorted[next];
      if (other === undefined || other.row >= box.row + box.rows) break;
      if (meet(box, other)) faults.push(`${what} overlap at row ${other.row + 1}`);
    }
  });
  return faults;
};

const tableFaults = (table: XmlElement | undefined, names: Set<string>): readonly string[] => {
  const name = attributeOf(table, "displayName") ?? "";
  const columns = childrenOf(childOf(table, "tableColumns"), "tableColumn").map(
    (column) => attributeOf(column, "name") ?? "",
  );
  const seen = new Set<string>();
  const faults = names.has(name.toLowerCase()) ? [`table name ${name} is used twice`] : [];
  names.add(name.toLowerCase());
  for (const column of columns) {
    if (seen.has(column.toLowerCase())) faults.push(`table ${name} has the column ${column} twice`);
    seen.add(column.toLowerCase());
  }
  return faults;
};
