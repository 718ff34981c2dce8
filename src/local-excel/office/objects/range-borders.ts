import type { BorderEdge, Box, CellFormat } from "../../model/contract";
import type { Place } from "../address/address";
import { asOneOf, invalidArgument, numberAt } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";
import { asColour } from "./colour";
import { uniformFormat } from "./uniform";

const SIDES = [
  "EdgeTop",
  "EdgeBottom",
  "EdgeLeft",
  "EdgeRight",
  "InsideVertical",
  "InsideHorizontal",
  "DiagonalDown",
  "DiagonalUp",
] as const;
type Side = (typeof SIDES)[number];
type Line = NonNullable<NonNullable<CellFormat["borders"]>[BorderEdge]>;
type Border = { readonly place: Place; readonly side: Side };

const STYLES = [
  "None",
  "Continuous",
  "Dash",
  "DashDot",
  "DashDotDot",
  "Dot",
  "Double",
  "SlantDashDot",
] as const;
const WEIGHTS = ["Hairline", "Thin", "Medium", "Thick"] as const;
const NO_LINE: Line = { style: "None", weight: "Thin", colour: "#000000" };
/** What Excel draws when only the colour or weight is given. */
const PLAIN_LINE: Line = { ...NO_LINE, style: "Continuous" };

export const rangeBorderCollection: HostClass<Place> = defineClass<Place>("RangeBorderCollection", {
  get: { Count: () => SIDES.length },
  items: (place) => SIDES.map((side) => rangeBorder.of({ place, side })),
  item: (place, key) => rangeBorder.of({ place, side: asOneOf(SIDES, key) }),
  call: {
    GetItemAt: (place, args) => {
      const side = SIDES[numberAt(args, 0)];
      if (side === undefined) throw invalidArgument();
      return rangeBorder.of({ place, side });
    },
  },
});

export const rangeBorder: HostClass<Border> = defineClass<Border>("RangeBorder", {
  id: ({ side }) => side,
  get: {
    SideIndex: ({ side }) => side,
    Style: (border) => shared(border, (line) => line.style),
    Weight: (border) => shared(border, (line) => line.weight),
    Color: (border) => shared(border, (line) => line.colour),
  },
  set: {
    Style: (border, value) => draw(border, { style: asOneOf(STYLES, value) }),
    Weight: (border, value) => draw(border, { weight: asOneOf(WEIGHTS, value) }),
    Color: (border, value) => draw(border, { colour: asColour(value) }),
  },
});

/** The cells a side of the range belongs to, and the edge of those cells that is drawn. */
function cellsAlong({
  place: { box },
  side,
}: Border): readonly { readonly box: Box; readonly edge: BorderEdge }[] {
  const bottom = { ...box, row: box.row + box.rows - 1, rows: 1 };
  const right = { ...box, column: box.column + box.columns - 1, columns: 1 };
  switch (side) {
    case "EdgeTop":
      return [{ box: { ...box, rows: 1 }, edge: side }];
    case "EdgeBottom":
      return [{ box: bottom, edge: side }];
    case "EdgeLeft":
      return [{ box: { ...box, columns: 1 }, edge: side }];
    case "EdgeRight":
      return [{ box: right, edge: side }];
    case "InsideHorizontal":
      if (box.rows < 2) return [];
      return [
        { box: { ...box, rows: box.rows - 1 }, edge: "EdgeBottom" },
        { box: { ...box, row: box.row + 1, rows: box.rows - 1 }, edge: "EdgeTop" },
      ];
    case "InsideVertical":
      if (box.columns < 2) return [];
      return [
        { box: { ...box, columns: box.columns - 1 }, edge: "EdgeRight" },
        { box: { ...box, column: box.column + 1, columns: box.columns - 1 }, edge: "EdgeLeft" },
      ];
    case "DiagonalDown":
    case "DiagonalUp":
      return [{ box, edge: side }];
  }
}

function shared(border: Border, read: (line: Line) => string): string | null {
  const first = cellsAlong(border)[0];
  if (first === undefined) return read(NO_LINE);
  return uniformFormat({ sheet: border.place.sheet, box: first.box }, (format) =>
    read(format.borders?.[first.edge] ?? NO_LINE),
  );
}

function draw(border: Border, change: Partial<Line>): void {
  const { sheet } = border.place;
  for (const { box, edge } of cellsAlong(border)) {
    const alike =
      uniformFormat({ sheet, box }, (format) => JSON.stringify(format.borders?.[edge] ?? NO_LINE)) !== null;
    const now = alike ? sheet.cell(box.row, box.column).format.borders?.[edge] : undefined;
    const line: Line = { ...(now ?? PLAIN_LINE), ...change };
    sheet.setFormat(box, { borders: { [edge]: line.style === "None" ? undefined : line } });
  }
}
