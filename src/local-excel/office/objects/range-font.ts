import { DEFAULT_FONT } from "../../model/defaults";
import type { Place } from "../address/address";
import { asFlag, asNumber, asOneOf, asText, invalidArgument } from "../interpreter/arguments";
import { defineClass, type HostClass } from "../interpreter/host-object";
import { asColour } from "./colour";
import { uniformFormat } from "./uniform";

const UNDERLINES = ["None", "Single", "Double"] as const;

export const rangeFont: HostClass<Place> = defineClass<Place>("RangeFont", {
  get: {
    Name: (place) => uniformFormat(place, (format) => format.fontName ?? DEFAULT_FONT.name),
    Size: (place) => uniformFormat(place, (format) => format.fontSize ?? DEFAULT_FONT.size),
    Color: (place) => uniformFormat(place, (format) => format.fontColour ?? "#000000"),
    Bold: (place) => uniformFormat(place, (format) => format.bold ?? false),
    Italic: (place) => uniformFormat(place, (format) => format.italic ?? false),
    Underline: (place) => uniformFormat(place, (format) => format.underline ?? "None"),
    Strikethrough: (place) => uniformFormat(place, (format) => format.strikethrough ?? false),
  },
  set: {
    Name: ({ sheet, box }, value) => sheet.setFormat(box, { fontName: asText(value) }),
    Size: ({ sheet, box }, value) => sheet.setFormat(box, { fontSize: fontSize(value) }),
    Color: ({ sheet, box }, value) => sheet.setFormat(box, { fontColour: asColour(value) }),
    Bold: ({ sheet, box }, value) => sheet.setFormat(box, { bold: asFlag(value) }),
    Italic: ({ sheet, box }, value) => sheet.setFormat(box, { italic: asFlag(value) }),
    Underline: ({ sheet, box }, value) => {
      const underline = asOneOf(UNDERLINES, value);
      sheet.setFormat(box, { underline: underline === "None" ? undefined : underline });
    },
    Strikethrough: ({ sheet, box }, value) => sheet.setFormat(box, { strikethrough: asFlag(value) }),
  },
});

/** Excel's font sizes, in points. */
function fontSize(value: unknown): number {
  const size = asNumber(value);
  if (size < 1 || size > 409) throw invalidArgument();
  return size;
}
