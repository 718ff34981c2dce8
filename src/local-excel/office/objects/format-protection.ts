import type { Place } from "../address/address";
import { asFlag } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";
import { uniformFormat } from "./uniform";

export const formatProtection: HostClass<Place> = defineClass<Place>("FormatProtection", {
  get: {
    Locked: (place) => uniformFormat(place, (format) => format.locked ?? true),
    FormulaHidden: (place) => uniformFormat(place, (format) => format.formulaHidden ?? false),
  },
  set: {
    Locked: ({ sheet, box }, value) => sheet.setFormat(box, { locked: asFlag(value) }),
    FormulaHidden: ({ sheet, box }, value) => sheet.setFormat(box, { formulaHidden: asFlag(value) }),
  },
});
