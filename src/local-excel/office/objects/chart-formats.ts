import { defineClass, type HostClass } from "../interpreter/host-object";
import { chartFont } from "./chart-font";
import type { ChartTarget } from "./chart-target";

/** The chart's own format: its font's name applies to all its texts. */
export const chartAreaFormat: HostClass<ChartTarget> = defineClass<ChartTarget>("ChartAreaFormat", {
  navigate: {
    Font: ({ chart }) => {
      const parts = [chart.title, chart.legend, chart.valueAxis, chart.categoryAxis];
      return chartFont.of({
        name: { get: () => chart.fontName, set: (name) => void (chart.fontName = name) },
        // A size set for the chart replaces the sizes of its parts.
        size: {
          get: () =>
            parts.every((part) => part.fontSize === chart.title.fontSize) ? chart.title.fontSize : null,
          set: (size) => parts.forEach((part) => void (part.fontSize = size)),
        },
      });
    },
  },
});
