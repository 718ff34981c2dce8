import { BarChart, LineChart } from "echarts/charts";
import { GridComponent, LegendComponent, TitleComponent } from "echarts/components";
import { init, use, type ECharts } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import type { ModelChart, ModelSheet } from "../../model/contract";
import { element } from "../element";
import { pixels } from "../grid/pixels";
import { chartOption } from "./chart-option";

use([BarChart, LineChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

type Placed = { readonly box: HTMLElement; readonly drawing: ECharts; option: string };

const sizeOf = (chart: ModelChart): readonly [width: number, height: number] => [
  Math.max(1, pixels(chart.width)),
  Math.max(1, pixels(chart.height)),
];

/** The charts of the sheet in front, drawn at their place; each is drawn again only when it looks different. */
export class ChartLayer {
  private readonly placed = new Map<string, Placed>();

  /** @param container moves with the cells: its corner is the sheet's. */
  constructor(private readonly container: HTMLElement) {}

  draw(sheet: ModelSheet): void {
    const ids = new Set(sheet.charts.map(({ id }) => id));
    for (const [id, placed] of this.placed) if (!ids.has(id)) this.remove(id, placed);
    for (const chart of sheet.charts) this.drawChart(sheet, chart);
  }

  dispose(): void {
    for (const [id, placed] of this.placed) this.remove(id, placed);
  }

  private drawChart(sheet: ModelSheet, chart: ModelChart): void {
    const placed = this.placed.get(chart.id) ?? this.add(chart);
    const [width, height] = sizeOf(chart);
    const { style } = placed.box;
    style.left = `${pixels(chart.left)}px`;
    style.top = `${pixels(chart.top)}px`;
    style.width = `${width}px`;
    style.height = `${height}px`;
    placed.box.setAttribute("aria-label", chart.altText === "" ? chart.name : chart.altText);
    const option = chartOption(sheet.workbook, chart);
    const now = `${width}|${height}|${JSON.stringify(option)}|${JSON.stringify(chart)}`;
    if (now === placed.option) return;
    placed.option = now;
    placed.drawing.resize({ width, height });
    placed.drawing.setOption(option, { notMerge: true });
  }

  private add(chart: ModelChart): Placed {
    const box = element("div", { class: "chart", role: "img", "data-chart": chart.name });
    this.container.append(box);
    const [width, height] = sizeOf(chart);
    const placed = { box, drawing: init(box, null, { renderer: "svg", width, height }), option: "" };
    this.placed.set(chart.id, placed);
    return placed;
  }

  private remove(id: string, { box, drawing }: Placed): void {
    drawing.dispose();
    box.remove();
    this.placed.delete(id);
  }
}
