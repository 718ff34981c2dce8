import type { Box, ModelChange, ModelWorkbook } from "../../../src/local-excel/model/contract";
import { createWorkbook } from "../../../src/local-excel/model/workbook";
import { References } from "../../../src/local-excel/office/interpreter/references";
import { range } from "../../../src/local-excel/office/objects/range";
import { keepRangesInPlace } from "../../../src/local-excel/office/tracked-ranges";

const ALL_COLUMNS = { column: 0, columns: 16384 };
const ALL_ROWS = { row: 0, rows: 1048576 };
const START: Box = { row: 2, column: 1, rows: 2, columns: 1 };

/** A kept range at B3:B4, and how the workbook would tell of a change. */
function keptRange(): {
  box: () => Box | undefined;
  tell: (kind: ModelChange["kind"], box: Box | null) => void;
} {
  const book = createWorkbook();
  const listeners: ((change: ModelChange) => void)[] = [];
  const told: ModelWorkbook = Object.assign(Object.create(book), {
    onChange: (listener: (change: ModelChange) => void) => {
      listeners.push(listener);
      return () => undefined;
    },
  });
  const references = new References();
  const object = range.of({ sheet: book.activeSheet, box: START });
  references.keep(object);
  keepRangesInPlace(told, references);
  return {
    box: () => range.targetOf(object)?.box,
    tell: (kind, box) =>
      listeners.forEach((listener) => listener({ kind, sheet: book.activeSheet, box, by: "person" })),
  };
}

test.each<readonly [ModelChange["kind"], Box | null, Box]>([
  ["rows-inserted", { row: 0, rows: 2, ...ALL_COLUMNS }, { ...START, row: 4 }],
  ["rows-inserted", { row: 3, rows: 1, ...ALL_COLUMNS }, { ...START, rows: 3 }],
  ["rows-inserted", { row: 9, rows: 1, ...ALL_COLUMNS }, START],
  ["rows-deleted", { row: 0, rows: 1, ...ALL_COLUMNS }, { ...START, row: 1 }],
  ["rows-deleted", { row: 3, rows: 5, ...ALL_COLUMNS }, { ...START, rows: 1 }],
  ["columns-inserted", { column: 0, columns: 1, ...ALL_ROWS }, { ...START, column: 2 }],
  ["columns-deleted", { column: 0, columns: 1, ...ALL_ROWS }, { ...START, column: 0 }],
  ["rows-inserted", null, START],
  ["cells", { row: 0, rows: 2, ...ALL_COLUMNS }, START],
])("after %s (%j) a kept range is at %j", (kind, band, expected) => {
  const { box, tell } = keptRange();
  tell(kind, band);
  expect(box()).toEqual(expected);
});
