import { readEntries } from "../../../src/sheets/actuals/read-entries";
import { actualsSheet } from "../../../src/sheets/actuals/actuals-sheet";
import { emptyCell } from "../../../src/values/cell";
import type { Cell } from "../../../src/values/cell";
import type { TableContent } from "../../../src/values/table-content";
import { kitamoto, kitamotoBook } from "../kitamoto";
import { plain, tableRows } from "../sheet-cells";

const textCell = (value: string): Cell =>
  value === "" ? emptyCell : { value, type: "text", numberFormat: "General", formula: null };
const numberCell = (value: number, numberFormat = "General"): Cell => ({
  value,
  type: "number",
  numberFormat,
  formula: null,
});

const sheet = actualsSheet(kitamotoBook, { asOf: null });
const records = tableRows(sheet);
const headers = Object.keys(records[0] ?? {});

/** 実績入力 as inserted, read back from Excel. */
const inserted: TableContent = {
  table: "実績入力_kitamoto_2",
  sheet: "実績入力",
  headers,
  firstRow: 3,
  firstColumn: 0,
  rows: records.map((record) =>
    headers.map((header) => {
      const cell = record[header];
      return cell?.kind === "formula"
        ? { value: "", type: "text", numberFormat: "General", formula: cell.formula }
        : textCell(String(plain(cell) ?? ""));
    }),
  ),
};

const with_ = (content: TableContent, row: number, header: string, cell: Cell): TableContent => ({
  ...content,
  rows: content.rows.map((cells, i) =>
    i === row ? cells.map((old, j) => (content.headers[j] === header ? cell : old)) : cells,
  ),
});
const without = (content: TableContent, header: string): TableContent => {
  const at = content.headers.indexOf(header);
  return {
    ...content,
    headers: content.headers.filter((_, i) => i !== at),
    rows: content.rows.map((row) => row.filter((_, i) => i !== at)),
  };
};

test("all 18 rows by key, with year, cell, status and place", () => {
  const content = with_(
    with_(inserted, 0, "令和6年度（R6）", numberCell(436.1, "#,##0.0")),
    0,
    "R6 状態",
    textCell(" 速報 "),
  );
  const read = readEntries(kitamoto, content);
  expect(read.rows).toHaveLength(18);
  expect(read).toMatchObject({ unknownRows: [], missingKeys: [], duplicates: [] });
  expect(read.rows[0]).toMatchObject({
    key: "net-product-per-worker",
    foundBy: "key",
    place: { sheet: "実績入力", cell: "C4" },
  });
  expect(read.rows[0]?.entries[2]).toEqual({
    year: 2024,
    cell: numberCell(436.1, "#,##0.0"),
    status: "速報",
    place: { sheet: "実績入力", cell: "K4" },
  });
});

test("sorted rows and moved columns change places, not keys", () => {
  const order = headers.map((_, i) => headers.length - 1 - i);
  const moved: TableContent = {
    ...inserted,
    sheet: "R6実績",
    firstRow: 10,
    firstColumn: 2,
    headers: order.map((i) => headers[i] ?? ""),
    rows: [...inserted.rows].reverse().map((row) => order.map((i) => row[i] ?? emptyCell)),
  };
  const read = readEntries(kitamoto, moved);
  expect(read.rows.map(({ key }) => key)).toEqual(
    readEntries(kitamoto, inserted)
      .rows.map(({ key }) => key)
      .reverse(),
  );
  expect(read.rows[0]?.entries[0]?.place).toEqual({ sheet: "R6実績", cell: "M11" });
});

test("where the key column is gone, rows are found by name and breakdown, re-listings in order", () => {
  const read = readEntries(kitamoto, without(inserted, "キー"));
  expect(read.rows.map(({ key }) => key)).toEqual(readEntries(kitamoto, inserted).rows.map(({ key }) => key));
  expect(new Set(read.rows.map(({ foundBy }) => foundBy))).toEqual(new Set(["name"]));
  expect(read.missingKeys).toEqual([]);
});

test("one lost key is found by name, the others by key", () => {
  const read = readEntries(kitamoto, with_(inserted, 7, "キー", emptyCell));
  expect(read.rows[7]).toMatchObject({ key: "healthy-life-expectancy-65/female", foundBy: "name" });
  expect(read.rows.filter(({ foundBy }) => foundBy === "name")).toHaveLength(1);
});

test("duplicates, unknown rows and missing rows are told apart; blank rows are passed over", () => {
  const [first = [], , ...rest] = inserted.rows;
  const own = headers.map((header) => textCell(header === "指標名" ? "市独自の指標" : ""));
  const read = readEntries(kitamoto, {
    ...inserted,
    rows: [first, first, ...rest, headers.map(() => emptyCell), own],
  });
  expect(read.duplicates).toEqual([
    { key: "net-product-per-worker", place: { sheet: "実績入力", cell: "C5" } },
  ]);
  expect(read.missingKeys).toEqual(["job-openings-ratio"]);
  expect(read.unknownRows).toEqual([{ text: "市独自の指標", place: { sheet: "実績入力", cell: "C23" } }]);
  expect(read.rows).toHaveLength(17);
});

test("a copied row that lost its key is a duplicate, not a new row", () => {
  const copy = (inserted.rows[5] ?? []).map((cell, i) => (i === 0 ? emptyCell : cell));
  const read = readEntries(kitamoto, { ...inserted, rows: [...inserted.rows, copy] });
  expect(read.duplicates).toEqual([{ key: "births", place: { sheet: "実績入力", cell: "C22" } }]);
});

test("a year whose column is gone has no entry; missing statuses read as blank", () => {
  const read = readEntries(kitamoto, without(without(inserted, "令和4年度（R4）"), "R6 状態"));
  expect(read.rows[0]?.entries.map(({ year, status }) => [year, status])).toEqual([
    [2023, ""],
    [2024, ""],
    [2025, ""],
  ]);
});

test("headers retyped with other widths and spaces are still found", () => {
  const retyped: TableContent = {
    ...inserted,
    headers: headers.map((header) => (header === "令和6年度（R6）" ? "令和６年度 (R6)" : header)),
  };
  expect(readEntries(kitamoto, retyped).rows[0]?.entries.map(({ year }) => year)).toEqual([
    2022, 2023, 2024, 2025,
  ]);
});
