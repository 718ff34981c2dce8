import type { Cell } from "../../values/cell";
import type { TableContent } from "../../values/table-content";
import { request } from "../request";
import { loadColumnsOf } from "./beside-table";
import type { SheetFormat } from "./format-formulas";
import { loadSheetFormats } from "./format-formulas";
import type { NamedCell } from "./named-values";
import { loadNamedCell } from "./named-values";
import { loadTableColumns } from "./table-columns";
import { loadTable } from "./table-content";

/** What of a plan is wanted, by table name; null or absent for what is not there or not needed. */
export type PlanContentRequest = {
  readonly actuals: string | null;
  readonly register: string | null;
  readonly comments?: string | null;
  /** Of this table, which has many hidden columns, only these. */
  readonly evaluation?: { readonly table: string; readonly headings: readonly string[] } | null;
  /** The table beside which the settings of the evaluation stand. */
  readonly criteria: string | null;
  /** The table of チェック結果. */
  readonly check?: string | null;
  /** True: the conditional formats of 実績入力 too. */
  readonly formats?: boolean;
  /** Workbook names of single cells on 進捗評価. */
  readonly judgedYear: string;
  /** That of the plan's first year on 実績入力, where staff enter it. */
  readonly firstYear?: string;
  readonly profile?: string;
};

export type PlanContent = {
  readonly actuals: TableContent | null;
  readonly register: TableContent | null;
  readonly comments: TableContent | null;
  readonly evaluation: TableContent | null;
  readonly check: TableContent | null;
  /** Of the sheet of 実績入力. */
  readonly formats: readonly SheetFormat[];
  /** Cells of the first two columns around the criteria: label and value. */
  readonly settings: readonly (readonly Cell[])[];
  readonly judgedYear: NamedCell | null;
  /** The cell of the plan's first year; null where the plan's document states its period. */
  readonly firstYear: NamedCell | null;
  /** The cell in which 評価基準 is chosen. */
  readonly profile: NamedCell | null;
};

const loadPlan = (context: Excel.RequestContext, wanted: PlanContentRequest): (() => PlanContent) => {
  const table = (name: string | null | undefined) =>
    name === null || name === undefined ? null : loadTable(context, name);
  const actuals = table(wanted.actuals);
  const register = table(wanted.register);
  const comments = table(wanted.comments);
  const check = table(wanted.check);
  const formats =
    wanted.formats && wanted.actuals !== null ? loadSheetFormats(context, wanted.actuals) : null;
  const { evaluation: columns, criteria } = wanted;
  const evaluation = columns ? loadTableColumns(context, columns.table, columns.headings) : null;
  const settings = criteria === null ? null : loadColumnsOf(context, criteria, 2);
  const judgedYear = loadNamedCell(context, wanted.judgedYear);
  const firstYear = wanted.firstYear === undefined ? null : loadNamedCell(context, wanted.firstYear);
  const profile = wanted.profile === undefined ? null : loadNamedCell(context, wanted.profile);
  return () => ({
    actuals: actuals?.() ?? null,
    register: register?.() ?? null,
    comments: comments?.() ?? null,
    evaluation: evaluation?.() ?? null,
    check: check?.() ?? null,
    formats: formats?.() ?? [],
    settings: settings?.() ?? [],
    judgedYear: judgedYear(),
    firstYear: firstYear?.() ?? null,
    profile: profile?.() ?? null,
  });
};

/** Reads what several plans' sheets hold, in one request. */
export const readPlanContents = async (
  wanted: readonly PlanContentRequest[],
): Promise<readonly PlanContent[]> => {
  const loaded = await request((context) => wanted.map((plan) => loadPlan(context, plan)));
  return loaded.map((content) => content());
};
