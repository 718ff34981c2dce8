import type { Place } from "../address/address";
import { asText } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";
import { asColour } from "./colour";
import { uniformFormat } from "./uniform";

/** What Excel answers for cells without fill. */
const NO_FILL = "#FFFFFF";

export const rangeFill: HostClass<Place> = defineClass<Place>("RangeFill", {
  get: { Color: (place) => uniformFormat(place, (format) => format.fill ?? NO_FILL) },
  set: {
    Color: ({ sheet, box }, value) => {
      sheet.setFormat(box, { fill: asText(value) === "" ? undefined : asColour(value) });
    },
  },
  call: { Clear: ({ sheet, box }) => sheet.setFormat(box, { fill: undefined }) },
});
