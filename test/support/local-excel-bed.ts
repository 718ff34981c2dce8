import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ModelSheet, ModelTable, ModelWorkbook } from "../../src/local-excel/model/contract";
import { evaluateConditionalFormats } from "../../src/local-excel/model/conditional-formats";
import { displayText } from "../../src/local-excel/model/number-format/display-text";
import { createWorkbook } from "../../src/local-excel/model/workbook";
import type { Host } from "../../src/local-excel/office/host";
import { installGlobals } from "../../src/local-excel/office/node/install-globals";
import type { AddinFrameOptions } from "../../src/local-excel/office/node/open-addin-frame";
import { openAddinFrame } from "../../src/local-excel/office/node/open-addin-frame";
import { loadPlan } from "../../src/plan/load-plan";
import type { Plan } from "../../src/plan/plan";

/** A workbook in the local Excel with the add-in's Office.js around it. */
export type Bed = {
  readonly workbook: ModelWorkbook;
  readonly host: Host;
  /** Requests since the last call, or since the start. */
  readonly requests: () => number;
  readonly sheetNames: () => readonly string[];
  readonly sheet: (name: string) => ModelSheet;
  readonly table: (name: string) => ModelTable;
  /** Types into a table as a person does, by row key and column head, wherever they now are. */
  readonly type: (table: string, key: string, heading: string, typed: string) => void;
  /** What a table holds at a row key and column head. */
  readonly valueOf: (table: string, key: string, heading: string) => unknown;
  /** What is seen there, conditional number formats included. */
  readonly shownOf: (table: string, key: string, heading: string) => string;
  readonly close: () => void;
};

const cellPlace = (table: ModelTable, key: string, heading: string): { row: number; column: number } => {
  const { box, sheet } = table;
  const columns = Array.from({ length: box.columns }, (_, i) => box.column + i);
  const head = (column: number): unknown => sheet.cell(box.row, column).value;
  const keyColumn = columns.find((column) => head(column) === "キー");
  const column = columns.find((candidate) => head(candidate) === heading);
  const rows = Array.from({ length: box.rows - 1 }, (_, i) => box.row + 1 + i);
  const row = rows.find(
    (candidate) => keyColumn !== undefined && sheet.cell(candidate, keyColumn).value === key,
  );
  if (row === undefined || column === undefined) throw new Error(`${table.name} has no ${key} × ${heading}`);
  return { row, column };
};

const found = <T>(thing: T | null, what: string): T => {
  if (thing === null) throw new Error(`There is no ${what}`);
  return thing;
};

/** One line builds the world: a workbook (blank unless given), the local Excel and the genuine Office.js. */
export const openBed = async (
  workbook: ModelWorkbook = createWorkbook(),
  options: AddinFrameOptions = {},
): Promise<Bed> => {
  const frame = await openAddinFrame(workbook, options);
  const restore = installGlobals(frame);
  const { host } = frame;
  host.resetStatistics();
  const table = (name: string): ModelTable => found(workbook.tableByName(name), `table ${name}`);
  return {
    workbook,
    host,
    requests: () => {
      const { requests } = host.statistics;
      host.resetStatistics();
      return requests;
    },
    sheetNames: () => workbook.sheets.map(({ name }) => name),
    sheet: (name) => found(workbook.sheetByName(name), `sheet ${name}`),
    table,
    type: (name, key, heading, typed) => {
      const { row, column } = cellPlace(table(name), key, heading);
      workbook.type(table(name).sheet, row, column, typed);
    },
    valueOf: (name, key, heading) => {
      const { row, column } = cellPlace(table(name), key, heading);
      return table(name).sheet.cell(row, column).value;
    },
    shownOf: (name, key, heading) => {
      const { row, column } = cellPlace(table(name), key, heading);
      const { sheet } = table(name);
      const { numberFormat } = evaluateConditionalFormats(sheet, row, column);
      return numberFormat === undefined
        ? sheet.text(row, column)
        : displayText(sheet.cell(row, column).value, numberFormat);
    },
    close: () => {
      restore();
      frame.close();
    },
  };
};

/** The 北本市 plan as shipped. */
export const kitamoto = (): Plan =>
  loadPlan(JSON.parse(readFileSync(join(__dirname, "../../seeds/kitamoto-2.json"), "utf8")));
