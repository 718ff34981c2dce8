import { asFlag, asNumber, asOneOf, asText, invalidArgument, textOr } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";
import { notImplemented } from "../interpreter/members";
import { chartFont } from "./chart-font";
import type { AxisTarget, ChartTarget } from "./chart-target";

const LABEL_POSITIONS = ["NextToAxis", "High", "Low", "None"] as const;
const AXES = ["Value", "Category", "Series"] as const;

export const chartAxes: HostClass<ChartTarget> = defineClass<ChartTarget>("ChartAxes", {
  navigate: {
    ValueAxis: (target) => chartAxis.of(axisOf(target, "Value")),
    CategoryAxis: (target) => chartAxis.of(axisOf(target, "Category")),
  },
  call: {
    GetItem: (target, args) => {
      const type = asOneOf(AXES, args[0]);
      const group = textOr(args, 1, "Primary");
      if (type === "Series" || group !== "Primary")
        throw notImplemented("ChartAxes", `getItem(${type}, ${group})`);
      return chartAxis.of(axisOf(target, type));
    },
  },
});

export const chartAxis: HostClass<AxisTarget> = defineClass<AxisTarget>("ChartAxis", {
  get: {
    Type: ({ type }) => type,
    Visible: ({ axis }) => axis.visible,
    // "The returned value is always a number": what Excel chooses by itself is not reckoned here.
    Minimum: ({ axis }) => axis.minimum ?? automatic("minimum"),
    Maximum: ({ axis }) => axis.maximum ?? automatic("maximum"),
    MajorUnit: ({ axis }) => axis.majorUnit ?? automatic("majorUnit"),
    NumberFormat: ({ axis }) => axis.numberFormat ?? "General",
    ReversePlotOrder: ({ axis }) => axis.reversed,
    TickLabelPosition: ({ axis }) => axis.labelPosition,
    TextOrientation: ({ axis }) => axis.labelAngle ?? automatic("textOrientation"),
    TickLabelSpacing: ({ axis }) => axis.labelSpacing ?? automatic("tickLabelSpacing"),
  },
  set: {
    Visible: ({ axis }, value) => {
      axis.visible = asFlag(value);
    },
    Minimum: ({ axis }, value) => {
      axis.minimum = numberOrAutomatic(value);
    },
    Maximum: ({ axis }, value) => {
      axis.maximum = numberOrAutomatic(value);
    },
    MajorUnit: ({ axis }, value) => {
      const unit = numberOrAutomatic(value);
      if (unit !== null && unit <= 0) throw invalidArgument();
      axis.majorUnit = unit;
    },
    NumberFormat: ({ axis }, value) => {
      axis.numberFormat = asText(value);
    },
    ReversePlotOrder: ({ axis }, value) => {
      axis.reversed = asFlag(value);
    },
    TickLabelPosition: ({ axis }, value) => {
      axis.labelPosition = asOneOf(LABEL_POSITIONS, value);
    },
    TextOrientation: ({ axis }, value) => {
      const angle = asNumber(value);
      if (angle < -90 || angle > 90) throw invalidArgument();
      axis.labelAngle = angle;
    },
    TickLabelSpacing: ({ axis }, value) => {
      const spacing = numberOrAutomatic(value);
      if (spacing !== null && spacing < 1) throw invalidArgument();
      axis.labelSpacing = spacing;
    },
  },
  navigate: {
    Format: (target) => chartAxisFormat.of(target),
    MajorGridlines: (target) => chartGridlines.of(target),
    Title: (target) => chartAxisTitle.of(target),
  },
});

export const chartAxisFormat: HostClass<AxisTarget> = defineClass<AxisTarget>("ChartAxisFormat", {
  navigate: {
    Font: ({ axis }) =>
      chartFont.of({ size: { get: () => axis.fontSize, set: (size) => void (axis.fontSize = size) } }),
  },
});

export const chartGridlines: HostClass<AxisTarget> = defineClass<AxisTarget>("ChartGridlines", {
  get: { Visible: ({ axis }) => axis.majorGridlines },
  set: {
    Visible: ({ axis }, value) => {
      axis.majorGridlines = asFlag(value);
    },
  },
});

export const chartAxisTitle: HostClass<AxisTarget> = defineClass<AxisTarget>("ChartAxisTitle", {
  get: {
    Text: ({ axis }) => axis.title ?? "",
    Visible: ({ axis }) => axis.title !== null,
  },
  set: {
    Text: ({ axis }, value) => {
      axis.title = asText(value);
    },
    Visible: ({ axis }, value) => {
      axis.title = asFlag(value) ? (axis.title ?? "") : null;
    },
  },
});

function axisOf(target: ChartTarget, type: AxisTarget["type"]): AxisTarget {
  return { ...target, type, axis: type === "Value" ? target.chart.valueAxis : target.chart.categoryAxis };
}

/** An empty text makes it automatic again. */
function numberOrAutomatic(value: unknown): number | null {
  return value === "" ? null : asNumber(value);
}

function automatic(member: string): never {
  throw notImplemented("ChartAxis", `${member} (where it is automatic)`);
}
