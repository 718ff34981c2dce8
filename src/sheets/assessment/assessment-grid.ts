import type { CellStyle } from "../../blueprint/style";
import { COLOURS, COUNCIL_FONT, COUNCIL_FONT_SIZE } from "../theme";

/** Half-width characters: name, baseline, target, value, its year, progress, rating, own assessment. A4 unscaled. */
export const ASSESSMENT_WIDTHS: readonly number[] = [17.5, 8, 8, 8, 8.5, 6.5, 12.5, 8.5];
export const LAST_COLUMN = ASSESSMENT_WIDTHS.length - 1;

const base = {
  fontName: COUNCIL_FONT,
  fontSize: COUNCIL_FONT_SIZE,
  fontColour: COLOURS.ink,
  vertical: "center",
} as const satisfies CellStyle;
const ruled = { ...base, border: { weight: "thin", colour: COLOURS.rule } } as const satisfies CellStyle;

export const LOOKS = {
  title: { ...base, fontSize: 15, bold: true },
  note: { ...base, fontSize: 9, fontColour: COLOURS.muted, horizontal: "right" },
  label: { ...ruled, bold: true, wrap: true, fill: COLOURS.headerFill },
  head: { ...ruled, bold: true, wrap: true, horizontal: "center", fill: COLOURS.headerFill },
  text: { ...ruled, wrap: true },
  prose: { ...ruled, wrap: true, vertical: "top" },
  value: { ...ruled, horizontal: "right", shrink: true },
  word: { ...ruled, horizontal: "center", wrap: true },
  input: { ...ruled, fill: COLOURS.inputFill, horizontal: "center" },
} as const satisfies Record<string, CellStyle>;
