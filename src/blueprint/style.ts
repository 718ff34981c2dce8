/** Colours as `#RRGGBB`. */
export type Colour = string;

export type BorderWeight = "hair" | "thin" | "medium";

/** How a range looks. Absent properties leave the cell as it is (the workbook's own default font and no fill). */
export type CellStyle = {
  readonly fill?: Colour;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  readonly fontColour?: Colour;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly wrap?: boolean;
  readonly horizontal?: "left" | "center" | "right" | "general";
  readonly vertical?: "top" | "center" | "bottom";
  readonly indent?: number;
  readonly shrink?: boolean;
  /** All four edges and the inner lines of the range. */
  readonly border?: { readonly weight: BorderWeight; readonly colour: Colour };
  /** Only the bottom edge of the range. */
  readonly bottomBorder?: { readonly weight: BorderWeight; readonly colour: Colour };
  /** Only the top edge of the range. */
  readonly topBorder?: { readonly weight: BorderWeight; readonly colour: Colour };
};
