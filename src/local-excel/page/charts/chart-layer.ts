import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent, TooltipComponent } from "echarts/components";
import { init, use, type ECharts } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { ModelChart, ModelSheet } from "../../model/contract";
import { element } from "../element";
import { placeOnSheet, type Pane } from "../grid/overlay";
import { pixels } from "../grid/pixels";
import { chartOption } from "./chart-option";

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, TooltipComponent, SVGRenderer]);

type Placed = { readonly box: HTMLElement; readonly drawing: ECharts; option: string };

/**
 * The charts of the sheet in front, drawn at their place in every pane they reach into; each is drawn again only when it
 * looks different.
 */
export class ChartLayer {
  private readonly placed = new Map<string, Placed>();

  /** @param scroll told of the wheel over a chart: the sheet scrolls there too. */
  constructor(
    private readonly panes: readonly Pane[],
    private readonly scroll: (event: WheelEvent) => void,
  ) {}

  draw(sheet: ModelSheet): void {
    const drawn = new Set<string>();
    for (const [index, pane] of this.panes.entries()) {
      for (const chart of sheet.charts) {
        if (!pane.shows(sheet, chart)) continue;
        const key = `${index}/${chart.id}`;
        drawn.add(key);
        this.drawChart(sheet, chart, this.placed.get(key) ?? this.add(key, pane, chart));
      }
    }
    for (const [key, placed] of this.placed) if (!drawn.has(key)) this.remove(key, placed);
  }

  dispose(): void {
    for (const [key, placed] of this.placed) this.remove(key, placed);
  }

  private drawChart(sheet: ModelSheet, chart: ModelChart, placed: Placed): void {
    const { box, drawing } = placed;
    placeOnSheet(box, chart);
    box.setAttribute("aria-label", chart.altText === "" ? chart.name : chart.altText);
    const option = chartOption(sheet.workbook, chart);
    const [width, height] = [pixels(chart.width), pixels(chart.height)];
    const now = `${width}|${height}|${JSON.stringify(option)}|${JSON.stringify(chart)}`;
    if (now === placed.option) return;
    placed.option = now;
    drawing.resize({ width, height });
    drawing.setOption(option, { notMerge: true });
  }

  private add(key: string, pane: Pane, chart: ModelChart): Placed {
    const box = element("div", { class: "chart", role: "img", "data-chart": chart.name, tabindex: "0" });
    box.addEventListener("wheel", (event) => this.scroll(event), { passive: true });
    pane.moving.append(box);
    const size = { width: Math.max(1, pixels(chart.width)), height: Math.max(1, pixels(chart.height)) };
    const placed = { box, drawing: init(box, null, { renderer: "svg", ...size }), option: "" };
    this.placed.set(key, placed);
    return placed;
  }

  private remove(key: string, { box, drawing }: Placed): void {
    drawing.dispose();
    box.remove();
    this.placed.delete(key);
  }
}
