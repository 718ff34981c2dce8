import type { ModelChart, ModelSheet } from "../../model/contract";
import { ExcelError } from "../../model/excel-error";
import { asText, invalidArgument, numberAt, textAt, textOr } from "../interpreter/arguments";
import { defineClass, type HostClass, type HostObject } from "../interpreter/host-object";
import { chart } from "./chart";
import { newChart } from "./new-chart";
import { asRangeObject } from "./range-arguments";
import { refuseProtected } from "./refuse-protected";

export const chartCollection: HostClass<ModelSheet> = defineClass<ModelSheet>("ChartCollection", {
  get: { Count: ({ charts }) => charts.length },
  items: (sheet) => sheet.charts.map((one) => chart.of({ sheet, chart: one })),
  item: (sheet, key) => find(sheet, asText(key)),
  call: {
    Add: (sheet, args) => {
      refuseProtected(sheet);
      const made = newChart(sheet, textAt(args, 0), asRangeObject(args[1]), textOr(args, 2, "Auto"));
      sheet.charts.push(made);
      return chart.of({ sheet, chart: made });
    },
    GetCount: ({ charts }) => charts.length,
    GetItem: (sheet, args) => {
      const found = find(sheet, textAt(args, 0));
      if (found === null) throw new ExcelError("ItemNotFound", "There is no such chart.");
      return found;
    },
    GetItemAt: (sheet, args) => {
      const one = sheet.charts[numberAt(args, 0)];
      if (one === undefined) throw invalidArgument();
      return chart.of({ sheet, chart: one });
    },
    GetItemOrNullObject: (sheet, args) => find(sheet, textAt(args, 0)),
  },
});

/** By name or id. */
function find(sheet: ModelSheet, key: string): HostObject | null {
  const wanted = key.toLowerCase();
  const isIt = (one: ModelChart): boolean => one.id === key || one.name.toLowerCase() === wanted;
  const one = sheet.charts.find(isIt);
  return one === undefined ? null : chart.of({ sheet, chart: one });
}
