import type { ModelChart, ModelSheet } from "../../model/contract";
import { COLUMNS, ROWS } from "../addresses";
import { emuOf, pointsOfEmu } from "../units";
import { childOf, textOf, type XmlElement } from "../xml/read-xml";
import { element } from "../xml/write-xml";

/** Largest index whose cell begins at or before the distance, found by halving. */
const indexAt = (distance: number, count: number, positionOf: (index: number) => number): number => {
  let low = 0;
  let high = count - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (positionOf(middle) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
};

/** Corner of a drawing: a cell and an offset into it. */
const markerXml = (name: string, sheet: ModelSheet, left: number, top: number): string => {
  const columnLeft = (column: number): number => sheet.cellPosition(0, column).left;
  const rowTop = (row: number): number => sheet.cellPosition(row, 0).top;
  const column = indexAt(left, COLUMNS, columnLeft);
  const row = indexAt(top, ROWS, rowTop);
  return element(
    name,
    {},
    element("xdr:col", {}, String(column)),
    element("xdr:colOff", {}, String(emuOf(left - columnLeft(column)))),
    element("xdr:row", {}, String(row)),
    element("xdr:rowOff", {}, String(emuOf(top - rowTop(row)))),
  );
};

/** From and to: charts move and grow with their cells, as Excel places them. */
export const anchorCornersXml = (sheet: ModelSheet, { left, top, width, height }: ModelChart): string =>
  markerXml("xdr:from", sheet, left, top) + markerXml("xdr:to", sheet, left + width, top + height);

export type Place = Pick<ModelChart, "left" | "top" | "width" | "height">;

const numberIn = (node: XmlElement | undefined, name: string): number => {
  const value = Number(textOf(childOf(node, name)));
  return Number.isFinite(value) ? value : 0;
};

const cornerOf = (sheet: ModelSheet, marker: XmlElement): { readonly left: number; readonly top: number } => {
  const { left, top } = sheet.cellPosition(numberIn(marker, "row"), numberIn(marker, "col"));
  return {
    left: left + pointsOfEmu(numberIn(marker, "colOff")),
    top: top + pointsOfEmu(numberIn(marker, "rowOff")),
  };
};

const hundredths = (points: number): number => Math.round(points * 100) / 100;

/** Place of any of the three kinds of anchor, in points from the sheet's corner. */
export const placeOf = (sheet: ModelSheet, anchor: XmlElement): Place => {
  const from = childOf(anchor, "from");
  const to = childOf(anchor, "to");
  const extent = childOf(anchor, "ext")?.attributes ?? {};
  const position = childOf(anchor, "pos")?.attributes ?? {};
  const start =
    from === undefined
      ? { left: pointsOfEmu(Number(position["x"] ?? 0)), top: pointsOfEmu(Number(position["y"] ?? 0)) }
      : cornerOf(sheet, from);
  const end =
    to === undefined
      ? {
          left: start.left + pointsOfEmu(Number(extent["cx"] ?? 0)),
          top: start.top + pointsOfEmu(Number(extent["cy"] ?? 0)),
        }
      : cornerOf(sheet, to);
  return {
    left: hundredths(start.left),
    top: hundredths(start.top),
    width: hundredths(end.left - start.left),
    height: hundredths(end.top - start.top),
  };
};
