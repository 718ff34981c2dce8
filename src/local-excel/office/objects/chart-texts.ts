import { asFlag, asNumber, asOneOf, asText, textAt } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";
import { notImplemented } from "../interpreter/members";
import { chartFont } from "./chart-font";
import type { ChartTarget } from "./chart-target";
import { linkedText, linkToCell } from "./linked-cell";

const LEGEND_POSITIONS = ["Top", "Bottom", "Left", "Right", "Corner"] as const;

export const chartTitle: HostClass<ChartTarget> = defineClass<ChartTarget>("ChartTitle", {
  get: {
    Text: ({ sheet, chart: { title } }) =>
      title.formula === null ? title.text : linkedText(sheet.workbook, title.formula),
    Visible: ({ chart }) => chart.title.visible,
    Overlay: () => false,
  },
  set: {
    // Giving a text shows the title, and ends its link to a cell.
    Text: ({ chart: { title } }, value) => {
      title.text = asText(value);
      title.formula = null;
      title.visible = true;
    },
    Visible: ({ chart }, value) => {
      chart.title.visible = asFlag(value);
    },
    Overlay: (_target, value) => {
      if (value !== false) throw notImplemented("ChartTitle", "overlay = true");
    },
  },
  call: {
    SetFormula: ({ sheet, chart: { title } }, args) => {
      title.formula = linkToCell(sheet.workbook, textAt(args, 0));
      title.visible = true;
    },
  },
  navigate: { Format: (target) => chartTitleFormat.of(target) },
});

export const chartTitleFormat: HostClass<ChartTarget> = defineClass<ChartTarget>("ChartTitleFormat", {
  navigate: {
    Font: ({ chart: { title } }) =>
      chartFont.of({
        size: { get: () => title.fontSize, set: (size) => void (title.fontSize = size) },
        bold: { get: () => title.bold, set: (bold) => void (title.bold = bold) },
      }),
  },
});

export const chartLegend: HostClass<ChartTarget> = defineClass<ChartTarget>("ChartLegend", {
  get: {
    Visible: ({ chart }) => chart.legend.visible,
    Position: ({ chart }) => chart.legend.position,
    Overlay: () => false,
  },
  set: {
    Visible: ({ chart }, value) => {
      chart.legend.visible = asFlag(value);
    },
    Position: ({ chart }, value) => {
      chart.legend.position = asOneOf(LEGEND_POSITIONS, value);
      chart.legend.visible = true;
    },
    Overlay: (_target, value) => {
      if (value !== false) throw notImplemented("ChartLegend", "overlay = true");
    },
  },
  navigate: { Format: (target) => chartLegendFormat.of(target) },
});

export const chartLegendFormat: HostClass<ChartTarget> = defineClass<ChartTarget>("ChartLegendFormat", {
  navigate: {
    Font: ({ chart: { legend } }) =>
      chartFont.of({
        size: { get: () => legend.fontSize, set: (size) => void (legend.fontSize = asNumber(size)) },
      }),
  },
});
