import type { Cell } from "../../values/cell";
import type { TableContent } from "../../values/table-content";
import { request } from "../request";
import { loadColumnsOf } from "./beside-table";
import { loadNamedCell } from "./named-values";
import { loadTable } from "./table-content";

/** What of a plan is wanted; null for what is not there or not needed. */
export type PlanContentRequest = {
  readonly actuals: string | null;
  readonly register: string | null;
  /** The table beside which the settings of the evaluation stand. */
  readonly criteria: string | null;
  /** Workbook name of the cell with the judged year. */
  readonly judgedYear: string;
};

export type PlanContent = {
  readonly actuals: TableContent | null;
  readonly register: TableContent | null;
  /** Cells of the first two columns around the criteria: label and value. */
  readonly settings: readonly (readonly Cell[])[];
  readonly judgedYear: Cell | null;
};

/** Reads what several plans' sheets hold, in one request. */
export const readPlanContents = async (
  wanted: readonly PlanContentRequest[],
): Promise<readonly PlanContent[]> => {
  const loaded = await request((context) =>
    wanted.map(({ actuals, register, criteria, judgedYear }) => ({
      actuals: actuals === null ? null : loadTable(context, actuals),
      register: register === null ? null : loadTable(context, register),
      settings: criteria === null ? null : loadColumnsOf(context, criteria, 2),
      judgedYear: loadNamedCell(context, judgedYear),
    })),
  );
  return loaded.map(({ actuals, register, settings, judgedYear }) => ({
    actuals: actuals?.() ?? null,
    register: register?.() ?? null,
    settings: settings?.() ?? [],
    judgedYear: judgedYear(),
  }));
};
