import type { TableContent } from "../../values/table-content";
import { request } from "../request";
import type { NamedCell } from "./named-values";
import { loadNamedCell } from "./named-values";
import type { SheetContent } from "./sheet-content";
import { loadSheet } from "./sheet-content";
import { loadTable } from "./table-content";

/** The table of entries and the cells with the judged year and the plan's first year, by name. */
export type EntriesWanted = {
  readonly table: string;
  /** That of 指標台帳; null where it is gone. */
  readonly register: string | null;
  readonly judgedYear: string;
  readonly firstYear: string;
};
export type EntriesRead = {
  readonly actuals: TableContent;
  readonly register: TableContent | null;
  readonly judged: NamedCell | null;
  /** Null where the plan's document states its period. */
  readonly firstYear: NamedCell | null;
};

const loadEntries = (context: Excel.RequestContext, wanted: EntriesWanted): (() => EntriesRead) => {
  const actuals = loadTable(context, wanted.table);
  const register = wanted.register === null ? null : loadTable(context, wanted.register);
  const judged = loadNamedCell(context, wanted.judgedYear);
  const firstYear = loadNamedCell(context, wanted.firstYear);
  return () => ({
    actuals: actuals(),
    register: register?.() ?? null,
    judged: judged(),
    firstYear: firstYear(),
  });
};

/** What a summary publishes, in one request. */
export const readShownEntries = async (wanted: EntriesWanted): Promise<EntriesRead> =>
  (await request((context) => loadEntries(context, wanted)))();

/** A sheet's contents and the names of the charts on it, and the entries where they are wanted, in one request. */
export const readSheetAndCharts = async (
  sheet: string,
  wanted: EntriesWanted | null,
): Promise<{
  readonly content: SheetContent;
  readonly charts: readonly string[];
  readonly entries: EntriesRead | null;
}> => {
  const loaded = await request((context) => ({
    content: loadSheet(context, sheet),
    charts: context.workbook.worksheets.getItem(sheet).charts.load("items/name"),
    entries: wanted && loadEntries(context, wanted),
  }));
  return {
    content: loaded.content(),
    charts: loaded.charts.items.map((chart) => chart.name),
    entries: loaded.entries?.() ?? null,
  };
};
