import type { ModelSheet } from "../../model/contract";
import type { OpenedPackage } from "../package/opened-package";
import { attributeOf, childOf, childrenOf } from "../xml/read-xml";
import { placeOf } from "./anchor";
import { readChart } from "./read-chart";

/** Puts the charts of a sheet's drawing back; widths and heights of the sheet must stand already. */
export const openCharts = (
  opened: OpenedPackage,
  drawing: string,
  sheet: ModelSheet,
  theme: readonly string[],
): void => {
  const parts = new Map(opened.relationships(drawing).map(({ id, target }) => [id, target] as const));
  for (const anchor of childrenOf(opened.part(drawing))) {
    const frame = childOf(anchor, "graphicFrame");
    const id = attributeOf(childOf(frame, "graphic", "graphicData", "chart"), "id");
    const part = id === undefined ? undefined : parts.get(id);
    const root = part === undefined ? undefined : opened.part(part);
    const content = root === undefined ? null : readChart(root, theme);
    if (content === null) continue;
    const properties = childOf(frame, "nvGraphicFramePr", "cNvPr");
    const number = sheet.charts.length + 1;
    sheet.charts.push({
      id: `${sheet.id}-chart${number}`,
      name: attributeOf(properties, "name") ?? `Chart ${number}`,
      altText: attributeOf(properties, "descr") ?? "",
      ...placeOf(sheet, anchor),
      ...content,
    });
  }
};
