import { rangeAddress } from "../../blueprint/address";
import { request } from "../request";

export type ChartsAndColumns = {
  /** Names of the charts on the sheet. */
  readonly charts: readonly string[];
  /** Formulas of the first rows of each column asked for, in their order; what is no formula as its value. */
  readonly columns: readonly (readonly unknown[])[];
};

/** The charts on a sheet and what stands in some of its columns, in one request. */
export const readChartsAndColumns = async (
  sheet: string,
  { columns, rows }: { readonly columns: readonly number[]; readonly rows: number },
): Promise<ChartsAndColumns> => {
  const loaded = await request((context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    return {
      charts: worksheet.charts.load("items/name"),
      columns: columns.map((column) =>
        worksheet.getRange(rangeAddress({ row: 0, column, rows, columns: 1 })).load("formulas"),
      ),
    };
  });
  return {
    charts: loaded.charts.items.map(({ name }) => name),
    columns: loaded.columns.map(({ formulas }) => formulas.map(([cell]: readonly unknown[]) => cell)),
  };
};
