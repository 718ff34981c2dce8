import type { Box, ModelSheet } from "../../model/contract";
import { addressOf } from "../address/address";
import { invalidArgument, numberAt } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";
import { rangeAt } from "./range-navigation";
import { worksheet } from "./worksheet";

type Areas = { readonly sheet: ModelSheet; readonly boxes: readonly Box[] };

/** Several ranges of one sheet, as far as a print area needs them. */
export const rangeAreas: HostClass<Areas> = defineClass<Areas>("RangeAreas", {
  get: {
    Address: ({ sheet, boxes }) => boxes.map((box) => addressOf({ sheet, box })).join(","),
    AreaCount: ({ boxes }) => boxes.length,
    CellCount: ({ boxes }) => boxes.reduce((sum, box) => sum + box.rows * box.columns, 0),
  },
  navigate: {
    Areas: (areas) => rangeCollection.of(areas),
    Worksheet: ({ sheet }) => worksheet.of(sheet),
  },
});

export const rangeCollection: HostClass<Areas> = defineClass<Areas>("RangeCollection", {
  items: ({ sheet, boxes }) => boxes.map((box) => rangeAt({ sheet }, box)),
  call: {
    GetCount: ({ boxes }) => boxes.length,
    GetItemAt: ({ sheet, boxes }, args) => {
      const box = boxes[numberAt(args, 0)];
      if (box === undefined) throw invalidArgument();
      return rangeAt({ sheet }, box);
    },
  },
});
